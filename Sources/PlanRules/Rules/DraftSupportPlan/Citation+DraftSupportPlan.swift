import PlanModel

extension Citation {
  static let draftSupportPlan = Citation(
    "SEND reform: putting children and young people first (consultation, 2026)",
    place: "proposal, not law",
    isVerified: false
  )
}
