import PlanModel

extension StatutoryProfile {
  /// Scotland: co-ordinated support plans under the Education (Additional Support for
  /// Learning) (Scotland) Act 2004.
  public static let scotland2004 = StatutoryProfile(
    id: "scotland-2004",
    title: "Scotland: co-ordinated support plans",
    status: .inForce,
    inForceFrom: nil,
    nation: .scotland,
    plans: [
      ProfilePlan(
        "Co-ordinated support plan",
        abbreviation: "CSP",
        isStatutory: true,
        citation: act2004("section 10")
      ),
      ProfilePlan(
        "Individualised educational programme",
        abbreviation: "IEP",
        isStatutory: false,
        citation: Citation("Practice in Scotland", isVerified: false)
      ),
      ProfilePlan(
        "Child's plan",
        isStatutory: false,
        citation: Citation("Getting it right for every child", isVerified: false)
      ),
    ],
    adulthood: AdulthoodStart(
      monthsBeforeLeaving: 12,
      force: .must,
      citation: Citation("Act of 2004, as summed up", isVerified: false)
    ),
    deadlines: [requestReply, planScotland, reviewScotland, reviewRequest]
  )

  private static func act2004(_ place: String) -> Citation {
    let work = "Education (Additional Support for Learning) (Scotland) Act 2004 (asp 4)"
    return Citation(work, place: place)
  }

  private static let regulations2005 = Citation("SSI 2005/518 and SSI 2010/149")

  private static let requestReply = DeadlineRule(
    .assessmentDecision,
    "Answer to the request",
    clauses: [DeadlineClause(from: .assessmentRequested, for: .weeks(8))],
    metBy: [.assessmentDecided, .assessmentRefused],
    binds: .educationAuthority,
    force: .must,
    citation: regulations2005
  )

  private static let planScotland = DeadlineRule(
    .planByAuthority,
    "Plan after the decision to make one",
    clauses: [DeadlineClause(from: .assessmentDecided, for: .weeks(16))],
    metBy: [.planMade, .planRefused],
    binds: .educationAuthority,
    force: .must,
    citation: Citation("SSI 2005/518", isVerified: false)
  )

  private static let reviewScotland = DeadlineRule.yearlyReview(
    "Review of the plan",
    binds: .educationAuthority,
    citation: act2004("section 10")
  )

  /// Four weeks, or twelve where that is impractical.
  private static let reviewRequest = DeadlineRule(
    .reviewRequestReply,
    "Answer to a request for an early review",
    clauses: [DeadlineClause(from: .reviewRequested, for: .weeks(4))],
    metBy: [.reviewRequestAnswered],
    binds: .educationAuthority,
    force: .must,
    citation: regulations2005
  )
}
