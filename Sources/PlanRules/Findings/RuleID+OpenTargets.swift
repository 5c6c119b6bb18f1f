extension RuleID {
  /// The choice of an open style is not recorded.
  public static let styleNotChosen = Self(rawValue: "P1.styleNotChosen")
}
