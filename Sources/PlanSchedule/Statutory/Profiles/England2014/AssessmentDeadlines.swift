import PlanModel

/// The deadlines from the request for an assessment to the final plan in England.
enum AssessmentDeadlines {
  static let rules = [decision, advice, noPlan, draftResponse, schoolConsultation, final]

  static let decision = DeadlineRule(
    .assessmentDecision,
    "Decision whether to assess",
    clauses: [DeadlineClause(from: .assessmentRequested, for: .weeks(6))],
    metBy: [.assessmentDecided, .assessmentRefused],
    binds: .localAuthority,
    force: .must,
    citation: .regulation("5(1)"),
    exceptions: DeadlineException.ofAssessment
  )

  static let advice = DeadlineRule(
    .assessmentAdvice,
    "Advice for the assessment",
    clauses: [DeadlineClause(from: .adviceRequested, for: .weeks(6))],
    metBy: [.adviceGiven],
    binds: .adviceGiver,
    force: .must,
    citation: .regulation("8(1)", isVerified: false),
    exceptions: DeadlineException.ofAdvice
  )

  static let noPlan = DeadlineRule(
    .noPlanDecision,
    "Decision to make no plan",
    clauses: [DeadlineClause(from: .assessmentRequested, for: .weeks(16))],
    metBy: [.planRefused, .assessmentRefused, .draftServed, .planMade],
    binds: .localAuthority,
    force: .must,
    citation: .regulation("10(1)"),
    exceptions: DeadlineException.ofAssessment
  )

  static let draftResponse = DeadlineRule(
    .draftResponse,
    "Time to answer the draft plan",
    clauses: [DeadlineClause(from: .draftServed, for: .days(beginningWithEvent: 15))],
    metBy: [.draftAnswered, .planMade],
    bound: .minimum,
    binds: .family,
    force: .must,
    citation: .regulation("13(1)(a)")
  )

  static let schoolConsultation = DeadlineRule(
    .schoolConsultation,
    "Answer of the school that may be named",
    clauses: [DeadlineClause(from: .schoolConsulted, for: .days(15))],
    metBy: [.schoolAnswered],
    binds: .school,
    force: .should,
    citation: .codeOfPractice("9.83")
  )

  static let final = DeadlineRule(
    .finalPlan,
    "Final plan",
    clauses: [DeadlineClause(from: .assessmentRequested, for: .weeks(20))],
    metBy: [.planMade, .planRefused, .assessmentRefused],
    binds: .localAuthority,
    force: .must,
    citation: .regulation("13(2)"),
    exceptions: DeadlineException.ofAssessment
  )
}
