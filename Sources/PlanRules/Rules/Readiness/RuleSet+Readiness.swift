extension RuleSet {
  /// What is still missing for the next review, and after the review of an EHC plan.
  ///
  /// A review is looked at from ``SchoolProfile/reviewReadinessDays`` before its day.
  public static let readiness = RuleSet(ReadinessRules.all)
}
