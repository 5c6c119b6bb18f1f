extension RuleID {
  /// Nobody has talked about a FAST target of late, or nobody said when to.
  public static let notDiscussed = Self(rawValue: "F1.notDiscussed")

  /// A FAST target is not ambitious.
  public static let notAmbitious = Self(rawValue: "F2.notAmbitious")

  /// Not everyone concerned can see a FAST target.
  public static let notTransparent = Self(rawValue: "F3.notTransparent")
}
