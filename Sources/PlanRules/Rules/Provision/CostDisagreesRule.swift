import PlanModel

/// Compares a stated cost with what its parts come to.
struct CostDisagreesRule: Rule {
  let card = RuleCard(
    id: .costDisagrees,
    topic: .provision,
    title: "A stated cost is what its parts come to",
    question: "Is the stated cost for one pupil, and for as many weeks as meant?",
    why: """
      A cost for the whole group that stands where a pupil's share is meant is too \
      high by as many times as there are pupils.
      """,
    severity: .info,
    parameters: ["teachingWeeksPerYear"],
    citation: .provisionMaps,
    suggestions: [
      "divide by the number of pupils who share it",
      "say in how many weeks of the year it is given",
      "leave the stated cost out, and have it worked out",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      given: {
        $0.provision[0].minutes = 120
        $0.provision[0].frequency = .times(5, per: .week)
        $0.provision[0].groupSize = 4
        $0.provision[0].cost = ProvisionCost().with {
          $0.hourlyRate = 17.5
          $0.weekly = 43.75
          $0.annual = 1_662
        }
      },
      { $0.provision[0].cost?.weekly = 175 }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.provision.indices
    where !plan.plan.provision[place].cost.isMissing {
      guard let cost = plan.plan.provision[place].cost,
        cost.weekly != nil || cost.annual != nil,
        let estimate = ProvisionCostEstimate(
          of: plan.plan.provision[place],
          teachingWeeks: plan.context.school.teachingWeeksPerYear
        )
      else { continue }
      look("weekly", cost.weekly, estimate.weekly, at: place, into: &findings)
      look("annual", cost.annual, estimate.annual, at: place, into: &findings)
    }
  }

  /// Amounts are printed without their pence, so a difference below one is none.
  private func look(
    _ field: String,
    _ stated: Number?,
    _ computed: Number,
    at place: Int,
    into findings: inout [Finding]
  ) {
    guard let stated, let gap = stated.adding(-computed), gap >= 1 || gap <= -1 else {
      return
    }
    findings.append(
      of: card,
      at: PlanPath("provision", place, "cost/\(field)"),
      "By hours, rate and group the cost for a pupil is {}.",
      detail: .number(computed)
    )
  }
}
