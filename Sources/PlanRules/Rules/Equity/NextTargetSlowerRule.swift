import PlanModel

/// Asks whether the next target falls behind what the pupil has shown.
struct NextTargetSlowerRule: TargetRule {
  let card = RuleCard(
    id: .nextTargetSlower,
    topic: .equity,
    title: "The next target keeps up with what was shown",
    question: "Does the target expect less than the pupil has shown?",
    why: """
      A target below the pace that a pupil has already kept asks for less than is known \
      to be possible.
      """,
    severity: .info,
    styles: .criterionStyles,
    parameters: ["equity"],
    citation: .equityReasoning,
    suggestions: [
      "set the goal by the pace that was shown",
      "bring the due day forward",
      "say why a slower pace was chosen",
    ]
  )

  var examples: RuleExamples? {
    let earlier = Example.earlier(1) { $0.targets[0].baseline?.value = 1 }
    return Example.cycles(
      after: earlier,
      fails: { $0.targets[0].criterion = .occasions(4, of: 10) }
    )
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !plan.context.earlierPlans.isEmpty,
      let cycle = TargetHistory(of: target.target, in: plan).cycles.first,
      let pace = TargetPace(target.target),
      let before = TargetPace(
        plan.context.earlierPlans[cycle.plan].targets[cycle.target]
      ),
      let achieved = pace.weeklyGain(since: before), achieved > 0
    else { return }
    let share = Double(plan.context.school.equity.slowerPercent) / 100
    guard pace.weeklyGain.isClearlyBelow(achieved * share) else { return }
    findings.append(
      of: card,
      at: target.path("goal"),
      "The target asks for less in a week than was shown before: could it ask for more?"
    )
  }
}
