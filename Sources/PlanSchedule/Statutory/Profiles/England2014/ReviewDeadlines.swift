import PlanModel

/// The deadlines around the review of a plan in England.
///
/// The regulations that were read give no exception for holidays here.
enum ReviewDeadlines {
  static let rules = [
    termList, due, latestMeeting, notice, papers, report, decision, underFiveEarliest,
    underFive,
  ]

  /// Twelve months starting with the day on which the plan was made or last reviewed.
  static let twelveMonths = DeadlinePeriod.months(startingWithEvent: 12)

  /// What an authority has at the least after a plan passed to it (regulation 15(5)).
  static let threeMonths = DeadlinePeriod.months(startingWithEvent: 3)

  static let termList = DeadlineRule(
    .reviewTermList,
    "List of pupils due for review in the term",
    clauses: [DeadlineClause(from: .termStarts, for: .weeks(before: 2))],
    metBy: [.reviewListSent],
    binds: .localAuthority,
    force: .should,
    citation: .codeOfPractice("9.172")
  )

  static let due = DeadlineRule(
    .reviewDue,
    "Review complete, by the decision of the authority",
    clauses: [
      DeadlineClause(from: .planMade, .reviewDecided, for: twelveMonths),
      DeadlineClause(from: .planTransferred, for: threeMonths, begins: false),
    ],
    choice: .latest,
    metBy: [.reviewDecided, .planCeased],
    binds: .localAuthority,
    force: .must,
    citation: .act2014("section 44(1)", isVerified: false)
  )

  static let latestMeeting = DeadlineRule(
    .reviewMeeting,
    "Latest safe day for the review meeting",
    clauses: [
      DeadlineClause(from: .planMade, .reviewDecided, for: twelveMonths.less(weeks: 4)),
      DeadlineClause(
        from: .planTransferred,
        for: threeMonths.less(weeks: 4),
        begins: false
      ),
    ],
    choice: .latest,
    metBy: [.reviewMeeting, .planCeased],
    binds: .school,
    force: .advice,
    citation: .regulation(
      "20(10), counted back from the twelve months",
      isVerified: false
    )
  )

  static let notice = DeadlineRule(
    .reviewNotice,
    "Notice of the review meeting",
    clauses: [DeadlineClause(from: .reviewMeeting, for: .weeks(before: 2))],
    metBy: [.noticeGiven],
    binds: .school,
    force: .must,
    citation: .regulation("20(3) and 21(3)")
  )

  static let papers = DeadlineRule(
    .reviewPapers,
    "Advice sent to everybody invited",
    clauses: [DeadlineClause(from: .reviewMeeting, for: .weeks(before: 2))],
    metBy: [.papersSent],
    binds: .school,
    force: .must,
    citation: .regulation("20(4) and 21(4)")
  )

  static let report = DeadlineRule(
    .reviewReport,
    "Report of the review meeting",
    clauses: [DeadlineClause(from: .reviewMeeting, for: .weeks(2))],
    metBy: [.reportSent],
    binds: .school,
    force: .must,
    citation: .regulation("20(7) to (9) and 21(7)", isVerified: false)
  )

  static let decision = DeadlineRule(
    .reviewDecision,
    "Decision to maintain, amend or cease the plan",
    clauses: [
      DeadlineClause(from: .reviewMeeting, for: .weeks(4)),
      DeadlineClause(from: .planMade, .reviewDecided, for: twelveMonths, begins: false),
    ],
    metBy: [.reviewDecided, .planCeased],
    binds: .localAuthority,
    force: .must,
    citation: .regulation("20(10) and Act, section 44(1)", isVerified: false)
  )

  static let underFiveEarliest = DeadlineRule(
    .underFiveEarliest,
    "No need to look again at the plan of a child under five",
    clauses: [DeadlineClause(from: .underFiveReviewed, for: .months(3))],
    metBy: [],
    bound: .minimum,
    binds: .localAuthority,
    force: .should,
    citation: .codeOfPractice("9.178")
  )

  static let underFive = DeadlineRule(
    .underFiveReview,
    "Look at the plan of a child under five, to be considered",
    clauses: [DeadlineClause(from: .underFiveReviewed, for: .months(6))],
    metBy: [.underFiveReviewed, .planCeased],
    binds: .localAuthority,
    force: .should,
    citation: .codeOfPractice("9.178")
  )
}
