import PlanModel

/// Asks to check an age beyond that of any plan.
struct AgeOver25Rule: Rule {
  let card = RuleCard(
    id: .ageOver25,
    topic: .identity,
    title: "The age is one at which plans are made",
    question: "Is the day of birth right, and does the plan go on?",
    why: """
      An education, health and care plan ends at the latest with the school year \
      in which a person turns 25.
      """,
    severity: .warning,
    citation: .inspectionAges,
    suggestions: [
      "check the day of birth, the century too",
      "close the plan, if it has ended",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.dateOfBirth = "2000-03-09" }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord,
      let age = plan.context.pupil?.dateOfBirth?.age(on: plan.context.asOf), age > 25
    else { return }
    findings.append(
      of: card,
      at: .pupil("dateOfBirth"),
      "The age by the day of birth is over 25."
    )
  }
}
