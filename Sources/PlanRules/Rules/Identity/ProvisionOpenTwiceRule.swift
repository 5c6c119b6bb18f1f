import PlanModel

/// Asks which of several open periods of provision goes on.
struct ProvisionOpenTwiceRule: Rule {
  let card = RuleCard(
    id: .provisionOpenTwice,
    topic: .identity,
    title: "One period of provision is open",
    question: "Which one goes on?",
    why: "The history is a line: one period ends when the next begins.",
    severity: .warning,
    citation: .provisionHistory,
    suggestions: [
      "end the older period on the day before the newer one",
      "remove a period that was entered twice",
    ]
  )

  var examples: RuleExamples? {
    Example.record {
      $0.senProvision.append(
        SENProvisionPeriod(provision: .educationHealthAndCarePlan, starts: "2026-01-12")
      )
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord else { return }
    var count = 0
    let periods = plan.senPeriods
    for index in periods.indices where periods[index].ends == nil { count += 1 }
    guard count > 1 else { return }
    findings.append(
      of: card,
      at: .pupil("senProvision"),
      "{} periods of provision have no end.",
      detail: .count(count)
    )
  }
}
