import PlanModel

/// The deadlines from the decision to amend a plan to the amended plan in England.
///
/// Amendments go out with the decision, and the amended plan within twelve weeks of the
/// meeting. Older texts, the Code of Practice among them, still say otherwise.
enum AmendmentDeadlines {
  static let rules = [notice, response, amendedPlan]

  private static let devon = Citation(
    """
    SEND Regulations 2014, regulation 22, as read in R (L, M and P) v Devon County Council \
    [2022] EWHC 493 (Admin)
    """,
    isVerified: false
  )

  static let notice = DeadlineRule(
    .amendmentNotice,
    "Proposed amendments, if the plan is to be amended",
    clauses: [DeadlineClause(from: .reviewMeeting, for: .weeks(4))],
    metBy: [.amendmentNotice, .planMaintained, .planCeased],
    binds: .localAuthority,
    force: .must,
    citation: devon
  )

  static let response = DeadlineRule(
    .amendmentResponse,
    "Time to answer the amendments",
    clauses: [DeadlineClause(from: .amendmentNotice, for: .days(beginningWithEvent: 15))],
    metBy: [.amendmentAnswered, .planAmended],
    bound: .minimum,
    binds: .family,
    force: .must,
    citation: .regulation("22(2)(c)")
  )

  static let amendedPlan = DeadlineRule(
    .amendedPlan,
    "Amended plan, or word that it stays as it is",
    clauses: [
      DeadlineClause(from: .amendmentNotice, for: .weeks(8)),
      DeadlineClause(from: .reviewMeeting, for: .weeks(12)),
    ],
    metBy: [.planAmended, .planMaintained, .planCeased],
    binds: .localAuthority,
    force: .must,
    citation: devon
  )
}
