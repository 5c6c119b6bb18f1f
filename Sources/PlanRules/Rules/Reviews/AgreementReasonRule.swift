import PlanModel

/// Asks why a person does not agree.
struct AgreementReasonRule: Rule {
  let card = RuleCard(
    id: .agreementReasonMissing,
    topic: .voice,
    title: "Why a person does not agree is recorded",
    question: "What would the person change?",
    why: """
      A no without its reason can't be answered. The reason often holds the better \
      plan.
      """,
    severity: .info,
    citation: .planAgreed,
    suggestions: [
      "record the reason in the person's own words",
      "record that the person was asked and gave none",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.agreements[1].response = .declined }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.agreements.indices
    where !plan.plan.agreements[place].response.rawValue.hasBytes(of: "agreed")
      && plan.plan.agreements[place].reason.isBlank
    {
      findings.append(
        of: card,
        at: PlanPath("agreements", place, "reason"),
        "A person does not agree in full, and nothing says why."
      )
    }
  }
}
