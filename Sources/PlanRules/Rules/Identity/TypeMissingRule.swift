import PlanModel

/// Asks for the type of need that provision answers.
struct TypeMissingRule: Rule {
  let card = RuleCard(
    id: .typeMissing,
    topic: .identity,
    title: "Provision stands with a type of need",
    question: "Which type of need does the support answer?",
    why: """
      With K or E a census asks for a type, and wherever there is a rank. A type \
      is no diagnosis; there is a code for no specialist assessment yet.
      """,
    severity: .warning,
    citation: .census("2130 and 2170"),
    suggestions: [
      "record the type with its rank",
      "record NSA with K, if no specialist has assessed the type of need yet",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.senNeeds = [] }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, let provision = plan.senProvision,
      provision == .senSupport || provision == .educationHealthAndCarePlan
    else { return }
    var count = 0
    plan.forEachCurrentNeed { index, need in
      count += 1
      guard need.type.rawValue.utf8.isEmpty else { return }
      findings.append(
        of: card,
        at: .pupil("senNeeds", index, "type"),
        "A type of need has a place and no code."
      )
    }
    guard count == 0 else { return }
    findings.append(
      of: card,
      at: .pupil("senNeeds"),
      "There is provision, and no type of need on the record."
    )
  }
}
