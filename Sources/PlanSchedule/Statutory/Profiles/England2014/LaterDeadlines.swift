import PlanModel

/// The deadlines of assessing again and of appeals in England.
enum LaterDeadlines {
  static let rules = [reassessment, refusal, appeal]

  static let reassessment = DeadlineRule(
    .reassessment,
    "Plan after reassessment",
    clauses: [DeadlineClause(from: .reassessAgreed, for: .weeks(14))],
    metBy: [.reassessed, .planCeased],
    binds: .localAuthority,
    force: .must,
    citation: .regulation("27(2)"),
    exceptions: DeadlineException.ofAssessment
  )

  /// What protects the authority: through this day it may refuse.
  static let refusal = DeadlineRule(
    .reassessmentRefusal,
    "A reassessment may be refused",
    clauses: [DeadlineClause(from: .planMade, .reassessed, for: .months(6))],
    metBy: [],
    bound: .minimum,
    binds: .localAuthority,
    force: .must,
    citation: .regulation("24", isVerified: false)
  )

  static let appeal = DeadlineRule(
    .appeal,
    "Appeal against a decision",
    clauses: [
      DeadlineClause(from: .decisionLetter, for: .months(2)),
      DeadlineClause(from: .mediationEnded, for: .months(1), begins: false),
    ],
    choice: .latest,
    metBy: [.appealed],
    binds: .family,
    force: .must,
    citation: Citation(
      "Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care) Rules",
      isVerified: false
    )
  )
}
