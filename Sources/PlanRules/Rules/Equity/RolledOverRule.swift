import PlanModel

/// Asks what is to change when the same target comes again and again.
struct RolledOverRule: TargetRule {
  let card = RuleCard(
    id: .rolledOver,
    topic: .equity,
    title: "A target that comes again comes with different help",
    question: "What will be done differently this time?",
    why: """
      The same target cycle after cycle, with the same help, says something about the \
      help. It is the help that can change.
      """,
    severity: .warning,
    styles: [.smart, .fast, .attainmentScale],
    parameters: ["equity", "deliveredPercent"],
    citation: .repeatedTargets,
    suggestions: [
      "change the strategy, the amount or who gives it",
      "break the target into steps that can be seen",
      "ask the pupil and the family what would help",
      "check whether the provision was given as planned",
    ]
  )

  var examples: RuleExamples? {
    Example.cycles(after: Example.earlier(2)) { $0.provision[0].minutes = 30 }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard
      plan.context.earlierPlans.count + 1 >= plan.context.school.equity.repeatedCycles,
      !plan.isUnderdelivered(target.target)
    else { return }
    let count = Self.cycles(of: target.target, in: plan)
    guard count >= plan.context.school.equity.repeatedCycles else { return }
    findings.append(
      of: card,
      at: target.path(nil),
      "This is cycle {} with the same target and the same help: what will change?",
      detail: .count(count)
    )
  }

  /// The cycles up to now in which a target was not met with the same help.
  private static func cycles(of target: Target, in plan: CheckedPlan) -> Int {
    guard !plan.plan.isMet(target) else { return 0 }
    var count = 1
    var (laterPlan, laterTarget) = (plan.plan, target)
    for cycle in TargetHistory(of: target, in: plan).cycles {
      let earlierPlan = plan.context.earlierPlans[cycle.plan]
      let earlier = earlierPlan.targets[cycle.target]
      guard !earlierPlan.isMet(earlier),
        laterPlan.helps(laterTarget, as: earlierPlan, earlier)
      else { break }
      count += 1
      (laterPlan, laterTarget) = (earlierPlan, earlier)
    }
    return count
  }
}
