import PlanModel

/// Asks what helps the pupil from day to day.
struct DayToDaySupportRule: Rule {
  let card = RuleCard(
    id: .dayToDaySupportMissing,
    topic: .provision,
    title: "Day-to-day support is set out",
    question: "What do adults do differently every day?",
    why: """
      The proposals of 2026 have a plan set out needs and day-to-day support. A \
      supply teacher should be able to begin from it.
      """,
    severity: .info,
    citation: .draftSupportPlan,
    suggestions: [
      "write the strategies that every adult uses",
      "write the adjustments to the room, the work or the day",
      "write the supports that the pupil uses in class",
    ]
  )

  var examples: RuleExamples? {
    Example.plans { plan in
      plan.strategies = [Strategy(id: "s-1", text: "Instructions one at a time")]
    } fails: { plan in
      plan.strategies = []
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.plan.strategies.isEmpty, plan.plan.supports.isEmpty,
      plan.plan.adjustments.isEmpty
    else { return }
    let message = "No strategy, support or adjustment is written."
    findings.append(of: card, at: PlanPath("strategies"), message)
  }
}
