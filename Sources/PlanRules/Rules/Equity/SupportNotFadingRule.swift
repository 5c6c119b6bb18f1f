import PlanModel

/// Asks whether help that works can be taken back a step.
struct SupportNotFadingRule: TargetRule {
  let card = RuleCard(
    id: .supportNotFading,
    topic: .equity,
    title: "Help that works fades",
    question: "Could the pupil do it with less help?",
    why: """
      Help is there to be grown out of. When it has worked for cycles at one level, a \
      step down shows what the pupil can do alone.
      """,
    severity: .info,
    parameters: ["equity"],
    citation: .equityReasoning,
    suggestions: [
      "try the next level of help down, and note what happens",
      "write down how the help will fade, and when",
      "say why the help is to stay as it is",
    ]
  )

  var examples: RuleExamples? {
    func help(_ level: PromptLevel) -> [Reading] {
      let days: [Day] = ["2026-09-05", "2026-09-06"]
      return days.map {
        Reading(id: "m-1", target: "t-1", on: $0).with {
          $0.promptLevel = level
          $0.isPass = true
        }
      }
    }
    return Example.cycles(after: Example.earlier(2) { $0.readings = help(.verbal) }) {
      $0.readings = help(.visual)
    } fails: {
      $0.readings = help(.verbal)
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let thresholds = plan.context.school.equity
    let needed = thresholds.supportCycles
    guard plan.context.earlierPlans.count + 1 >= needed, !plan.plan.readings.isEmpty,
      let level = plan.plan.helpThatWorks(
        for: target.target,
        percent: thresholds.successPercent
      )
    else { return }
    var count = 1
    for cycle in TargetHistory(of: target.target, in: plan).cycles {
      let earlier = plan.context.earlierPlans[cycle.plan]
      let before = earlier.helpThatWorks(
        for: earlier.targets[cycle.target],
        percent: thresholds.successPercent
      )
      guard before == level else { break }
      count += 1
    }
    guard count >= needed else { return }
    findings.append(
      of: card,
      at: target.path(nil),
      "The same level of help has worked for {} cycles: could it be less?",
      detail: .count(count)
    )
  }
}

extension LearningPlan {
  /// The one level of help with which a target went well in the plan, `nil` if there were
  /// several, or none, or it did not go well.
  fileprivate func helpThatWorks(for target: Target, percent: Int) -> PromptLevel? {
    var level: PromptLevel?
    var (count, passed) = (0, 0)
    for index in readings.indices where readings[index].target == target.id {
      guard let help = readings[index].promptLevel, let isPass = readings[index].isPass
      else { continue }
      guard help != .independent, level == nil || level == help else { return nil }
      level = help
      count += 1
      if isPass { passed += 1 }
    }
    return Double(passed) * 100 >= Double(count) * Double(percent) ? level : nil
  }
}
