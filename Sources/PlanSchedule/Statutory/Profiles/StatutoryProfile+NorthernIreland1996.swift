import PlanModel

extension StatutoryProfile {
  /// Northern Ireland: statements under the Education (Northern Ireland) Order 1996.
  ///
  /// The Act of 2016 changes much of it and is in force only in part.
  public static let northernIreland1996 = StatutoryProfile(
    id: "northern-ireland-1996",
    title: "Northern Ireland: statements of special educational needs",
    status: .inForce,
    inForceFrom: nil,
    nation: .northernIreland,
    plans: [
      ProfilePlan(
        "Statement of special educational needs",
        isStatutory: true,
        citation: order
      ),
      ProfilePlan(
        "Personal learning plan",
        abbreviation: "PLP",
        isStatutory: false,
        citation: Citation(
          "Special Educational Needs Code, as summed up",
          isVerified: false
        )
      ),
    ],
    adulthood: AdulthoodStart(age: 14, force: .must, citation: regulationsNI),
    deadlines: [decisionNI, statementNI, reviewNI, firstReviewAt14NI]
  )

  private static let order = Citation(
    "Education (Northern Ireland) Order 1996",
    isVerified: false
  )

  private static let regulationsNI = Citation(
    "Education (Special Educational Needs) Regulations (NI) 2005 (SR 2005/384)"
  )

  private static let authorityNI = Citation(
    "Education Authority of Northern Ireland, on statutory assessment"
  )

  private static let decisionNI = DeadlineRule(
    .assessmentDecision,
    "Decision whether to assess",
    clauses: [DeadlineClause(from: .assessmentRequested, for: .weeks(6))],
    metBy: [.assessmentDecided, .assessmentRefused],
    binds: .educationAuthority,
    force: .must,
    citation: authorityNI
  )

  private static let statementNI = DeadlineRule(
    .finalPlan,
    "Statement",
    clauses: [DeadlineClause(from: .assessmentRequested, for: .weeks(26))],
    metBy: [.planMade, .planRefused, .assessmentRefused],
    binds: .educationAuthority,
    force: .must,
    citation: authorityNI
  )

  private static let reviewNI = DeadlineRule.yearlyReview(
    "Review of the statement",
    binds: .educationAuthority,
    citation: order
  )

  /// The first review after the birthday looks ahead to adult life; it is the yearly review,
  /// so it comes within twelve months of the birthday.
  private static let firstReviewAt14NI = DeadlineRule(
    .firstReviewAt14,
    "First review after the fourteenth birthday, with a transition plan",
    clauses: [
      DeadlineClause(from: .fourteenthBirthday, for: .months(startingWithEvent: 12))
    ],
    metBy: [.reviewDecided, .planCeased],
    binds: .educationAuthority,
    force: .must,
    citation: Citation(regulationsNI.work, isVerified: false)
  )
}
