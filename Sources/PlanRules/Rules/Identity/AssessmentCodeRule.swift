import PlanModel

/// Keeps the code for no specialist assessment with SEN support.
struct AssessmentCodeRule: Rule {
  let card = RuleCard(
    id: .assessmentCodeNotWithSupport,
    topic: .identity,
    title: "The code for no specialist assessment stands with SEN support only",
    question: "Has a specialist assessed the need by now?",
    why: """
      With a plan, an assessment has taken place; without provision there is \
      nothing to assess.
      """,
    severity: .warning,
    citation: .census("2175"),
    suggestions: [
      "record the type that the assessment found",
      "check whether the provision is K",
    ]
  )

  var examples: RuleExamples? {
    Example.record {
      $0.senProvision[0].provision = .educationHealthAndCarePlan
      $0.senNeeds[0].type = .noSpecialistAssessment
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, let provision = plan.senProvision, provision != .senSupport
    else {
      return
    }
    plan.forEachCurrentNeed { index, need in
      guard need.type == .noSpecialistAssessment else { return }
      findings.append(
        of: card,
        at: .pupil("senNeeds", index, "type"),
        "The code for no specialist assessment stands with other provision than K."
      )
    }
  }
}
