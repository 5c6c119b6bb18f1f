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
  /// How many targets with a criterion were met, and how soon; `nil` without such targets.
  fileprivate var stretch: StretchCycle? {
    var (count, met) = (0, 0)
    var parts: [Double] = []
    for index in targets.indices
    where targets[index].lifecycle != .cancelled && targets[index].style.isCriterionStyle
    {
      count += 1
      let end = targets[index].due ?? ends
      let evaluation = CriterionEvaluation(
        of: targets[index],
        readings: readings,
        asOf: end ?? .last
      )
      guard isMet(targets[index]) || evaluation.state == .met else { return nil }
      met += 1
      if let first = evaluation.firstMet, let end,
        let start = targets[index].baseline?.on ?? targets[index].starts ?? starts,
        start < end
      {
        parts.append(Double(start.days(until: first)) / Double(start.days(until: end)))
      }
    }
    guard count > 0, let median = parts.median else { return nil }
    return StretchCycle(targets: count, met: met, medianPartOfPeriod: median)
  }
}

extension [Double] {
  /// The middle one, to a thousandth; `nil` if there is none.
  fileprivate var median: Number? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let (low, high) = (sorted[(count - 1) / 2], sorted[count / 2])
    return Number(significand: Int64(((low + high) / 2 * 1_000).rounded()), exponent: -3)
  }
}
