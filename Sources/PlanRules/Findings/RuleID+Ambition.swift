extension RuleID {
  /// The goal asks for less growth than is usual.
  public static let belowTypical = Self(rawValue: "A3.belowTypical")

  /// The goal asks for more growth than is on record.
  public static let beyondDocumented = Self(rawValue: "A3.beyondDocumented")

  /// Nothing is known of growth in what is measured.
  public static let noHistory = Self(rawValue: "A4.noHistory")
}
