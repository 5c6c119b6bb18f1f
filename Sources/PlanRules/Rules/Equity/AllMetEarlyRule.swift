import PlanModel
import PlanProgress

/// Asks whether targets that are always met early leave room to grow.
struct AllMetEarlyRule: Rule {
  let card = RuleCard(
    id: .allMetEarly,
    topic: .equity,
    title: "Targets leave room to grow",
    question: "Could the next targets ask for more?",
    why: """
      When every target is met in the first half of its time, cycle after cycle, the \
      pupil may be ready for more than is asked.
      """,
    severity: .info,
    parameters: ["equity"],
    citation: .ambitiousTargets,
    suggestions: [
      "extend the targets that were met",
      "ask the pupil what would be a challenge",
      "look at what pupils of the same age work on",
    ]
  )

  var examples: RuleExamples? {
    let earlier = Example.earlier(2) { plan in
      plan.targets[0].criterion = .percent(80)
      plan.targets[0].achievement = .met
      let day = (plan.starts ?? .first) + .weeks(4)
      plan.readings = [
        Reading(id: "m-1", target: "t-1", on: day, value: 90).with { $0.unit = .percent }
      ]
    }
    return Example.cycles(after: earlier) { $0.targets[0].carriedForward = .extend }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    let needed = plan.context.school.equity.allMetCycles
    guard needed > 0, plan.context.earlierPlans.count >= needed, !plan.extendsAll else {
      return
    }
    var cycles = 0
    for index in plan.context.earlierPlans.indices.reversed() where plan.isEarlier(index)
    {
      guard
        plan.context.earlierPlans[index].stretch?
          .isAllMetEarly(before: plan.context.school.equity.earlyPercent) == true
      else { break }
      cycles += 1
      guard cycles < needed else { break }
    }
    guard cycles >= needed else { return }
    findings.append(
      of: card,
      at: PlanPath("targets"),
      "All targets of {} cycles were met early: could the next ones ask for more?",
      detail: .count(cycles)
    )
  }
}

extension CheckedPlan {
  /// Whether every target already goes further than the one that it carries on.
  fileprivate var extendsAll: Bool {
    !targets.isEmpty && targets.allSatisfy { $0.target.carriedForward == .extend }
  }
}

extension LearningPlan {
  /// How soon the targets with a criterion were met, `nil` unless a person said of each
  /// that it was.
  fileprivate var stretch: StretchCycle? {
    var count = 0
    for index in targets.indices where targets[index].hasBeenJudged {
      guard isMet(targets[index]) else { return nil }
      count += 1
    }
    guard count > 0 else { return nil }
    var parts: [Double] = []
    for index in targets.indices where targets[index].hasBeenJudged {
      if let part = partOfPeriod(toMeet: targets[index]) { parts.append(part) }
    }
    return parts.median.map {
      StretchCycle(targets: count, met: count, medianPartOfPeriod: $0)
    }
  }

  /// The part of its period after which the readings first met a target, `nil` if they
  /// don't tell.
  private func partOfPeriod(toMeet target: Target) -> Double? {
    guard let end = target.due ?? ends,
      let start = target.baseline?.on ?? target.starts ?? starts, start < end,
      let first = CriterionEvaluation(of: target, readings: readings, asOf: end).firstMet
    else { return nil }
    return Double(start.days(until: first)) / Double(start.days(until: end))
  }
}

extension Target {
  /// Whether the target had a criterion and was not given up.
  fileprivate var hasBeenJudged: Bool {
    style.isCriterionStyle && lifecycle != .cancelled
  }
}

extension [Double] {
  /// The middle one, to nine places; `nil` if there is none.
  fileprivate var median: Number? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let middle = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    guard middle.isFinite, 0 <= middle, middle < 1e6 else { return nil }
    return Number(significand: Int64(middle * 1e9 + 0.5), exponent: -9)
  }
}
