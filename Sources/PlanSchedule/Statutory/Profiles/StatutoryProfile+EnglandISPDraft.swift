import PlanModel

extension StatutoryProfile {
  /// What was proposed for England in 2026: individual support plans, which are not law.
  ///
  /// The profile is an experiment for those who wish to see ahead. Nothing in it is a duty,
  /// its deadlines have the force of advice, and it may change or go at any time.
  public static let englandISPDraft = StatutoryProfile(
    id: "england-isp-draft",
    title: "England: individual support plans, as proposed in 2026",
    status: .draft,
    inForceFrom: nil,
    nation: .england,
    plans: [
      ProfilePlan(
        "Individual support plan",
        abbreviation: "ISP",
        isStatutory: false,
        citation: proposal
      )
    ],
    deadlines: [
      DeadlineRule.yearlyReview(
        "Review of the individual support plan, as proposed",
        binds: .school,
        force: .advice,
        citation: proposal
      )
    ]
  )

  private static let proposal = Citation(
    "SEND reform: putting children and young people first, consultation of February 2026",
    isVerified: false
  )
}
