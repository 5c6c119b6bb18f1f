import PlanModel

/// Asks for what it takes to work a cost out.
struct CostIncompleteRule: Rule {
  let card = RuleCard(
    id: .costIncomplete,
    topic: .provision,
    title: "A cost can be worked out",
    question: "In which currency, for how many pupils, from which hours?",
    why: """
      The cost for a pupil and week is hours times the hourly rate, shared by the \
      group. Without one of them it can't be compared or added up.
      """,
    severity: .info,
    citation: .provisionMaps,
    suggestions: [
      "say how many pupils share it: 1 for one to one",
      "say the minutes of a session and how often it is given",
      "name the currency: GBP",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      given: { $0.provision[0].cost = ProvisionCost().with { $0.hourlyRate = 17.5 } },
      { $0.provision[0].groupSize = nil }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.provision.indices
    where !plan.plan.provision[place].cost.isMissing {
      guard let cost = plan.plan.provision[place].cost else { continue }
      func note(_ field: String, _ sentence: String) {
        let path = PlanPath("provision", place, field)
        findings.append(of: card, at: path, sentence)
      }
      if cost.currency.isBlank { note("cost/currency", "A cost has no currency.") }
      guard cost.hourlyRate != nil else { continue }
      if (plan.plan.provision[place].groupSize ?? 0) < 1 {
        note("groupSize", "A cost is given, and not how many pupils share it.")
      }
      if plan.plan.provision[place].minutes == nil
        || plan.plan.provision[place].frequency.isMissing
      {
        note("cost/hourlyRate", "An hourly rate is given, and not for how many hours.")
      }
    }
  }
}
