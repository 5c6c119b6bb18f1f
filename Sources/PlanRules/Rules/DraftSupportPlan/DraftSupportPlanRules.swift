/// What the proposals of 2026 for individual support plans would ask of a plan.
///
/// They are proposals and not law; none of the general sets holds these rules.
enum DraftSupportPlanRules {
  static let all: [any Rule] = [
    SupportLayerRule(), YearlyReviewRule(), DayToDaySupportRule(),
  ]
}
