import PlanModel

/// Asks which target a strategy serves.
struct StrategyUnlinkedRule: Rule {
  let card = RuleCard(
    id: .strategyUnlinked,
    topic: .thread,
    title: "A strategy serves a target",
    question: "For which target do adults work like this?",
    why: """
      A strategy that is linked to its target is tried, watched and changed with \
      it. One that stands alone is seldom looked at again.
      """,
    severity: .info,
    citation: .goldenThread,
    suggestions: [
      "link it from the target that it serves",
      "name it in a decision point as what comes next",
      "move it to the profile if it is for the whole day",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.strategies.append(Strategy(id: "s-2", text: "Waits")) }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.plan.strategies.isEmpty, !plan.plan.targets.isEmpty, plan.isOfUsualSize
    else { return }
    for place in plan.plan.strategies.indices where !isUsed(place, in: plan) {
      findings.append(
        of: card,
        at: PlanPath("strategies", place),
        "No target is linked to the strategy."
      )
    }
  }

  private func isUsed(_ place: Int, in plan: CheckedPlan) -> Bool {
    let id = plan.plan.strategies[place].id
    for index in plan.plan.targets.indices {
      if plan.plan.targets[index].strategies.holds(id) { return true }
      for point in plan.plan.targets[index].decisionPoints.indices
      where plan.plan.targets[index].decisionPoints[point].toStrategy == id
        || plan.plan.targets[index].decisionPoints[point].fromStrategy == id
      {
        return true
      }
    }
    return false
  }
}
