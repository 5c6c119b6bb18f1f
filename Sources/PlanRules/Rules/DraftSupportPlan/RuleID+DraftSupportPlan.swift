// Rules from the proposals of 2026 for individual support plans, which are not law.

extension RuleID {
  /// Nothing says which layer of support the plan belongs to.
  public static let supportLayerMissing = Self(rawValue: "J1.supportLayerMissing")

  /// No review is planned within a year of the start.
  public static let yearlyReviewMissing = Self(rawValue: "J2.yearlyReviewMissing")

  /// Nothing says what helps from day to day.
  public static let dayToDaySupportMissing = Self(rawValue: "J3.dayToDaySupportMissing")
}
