/// The rules about what a plan covers.
enum CoverageRules {
  static let all: [any Rule] = [
    FourAreasRule(), AreaNameRule(), AreaContradictedRule(), NeedWithoutTargetRule(),
    AdulthoodReviewRule(),
  ]

  /// Rules for a school that has decided to name pathways on its plans.
  static let pathways: [any Rule] = [
    PathwayMissingRule(), PathwaysNotAllRule(), PathwayChoiceRule(),
  ]
}
