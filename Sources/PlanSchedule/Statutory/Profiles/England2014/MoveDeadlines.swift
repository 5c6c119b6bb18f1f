import PlanModel

/// The deadlines when a pupil in England moves to another phase, setting or authority.
enum MoveDeadlines {
  static let rules = [
    phase, phasePost16, phaseBetweenPost16, transfer, transferNotice, transferReview,
  ]

  static let phase = DeadlineRule(
    .phaseTransfer,
    "Plan reviewed and amended for the next phase",
    clauses: [DeadlineClause(from: .phaseTransfer, for: .before(month: 2, day: 15))],
    metBy: [.phaseTransferFinal, .planCeased],
    binds: .localAuthority,
    force: .must,
    citation: .regulation("18(1)(b)")
  )

  static let phasePost16 = DeadlineRule(
    .phaseTransferPost16,
    "Plan reviewed and amended for post-16",
    clauses: [DeadlineClause(from: .post16Transfer, for: .before(month: 3, day: 31))],
    metBy: [.phaseTransferFinal, .planCeased],
    binds: .localAuthority,
    force: .must,
    citation: .regulation("18(1)(a)")
  )

  static let phaseBetweenPost16 = DeadlineRule(
    .phaseTransferBetweenPost16,
    "Plan reviewed and amended for another post-16 setting",
    clauses: [DeadlineClause(from: .post16Move, for: .months(before: 5))],
    metBy: [.phaseTransferFinal, .planCeased],
    binds: .localAuthority,
    force: .must,
    citation: .regulation("18(2)")
  )

  // On the day of the move; if the authority heard of it less than fifteen working days
  // before, by the fifteenth working day, the one on which it heard counted. The later of
  // the two says the same.
  static let transfer = DeadlineRule(
    .moveTransfer,
    "Plan passed to the new authority",
    clauses: [
      DeadlineClause(from: .familyMoved, for: .sameDay),
      DeadlineClause(
        from: .moveKnown,
        for: .workingDays(beginningWithEvent: 15),
        begins: false
      ),
    ],
    choice: .latest,
    metBy: [.planTransferred, .planCeased],
    binds: .previousAuthority,
    force: .must,
    citation: .regulation("15(2)")
  )

  static let transferNotice = DeadlineRule(
    .moveNotice,
    "Letter of the new authority on what it will do",
    clauses: [DeadlineClause(from: .planTransferred, for: .weeks(6))],
    metBy: [.transferNotified, .planCeased],
    binds: .localAuthority,
    force: .must,
    citation: .regulation("15(4)")
  )

  static let transferReview = DeadlineRule(
    .moveReview,
    "Review by the new authority",
    clauses: [
      DeadlineClause(from: .planTransferred, for: ReviewDeadlines.threeMonths),
      DeadlineClause(
        from: .planMade,
        .reviewDecided,
        for: ReviewDeadlines.twelveMonths,
        begins: false
      ),
    ],
    choice: .latest,
    metBy: [.reviewDecided, .planCeased],
    binds: .localAuthority,
    force: .must,
    citation: .regulation("15(5)", isVerified: false)
  )
}
