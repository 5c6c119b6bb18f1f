extension RuleTopic {
  /// What makes a target frequently discussed, ambitious and transparent.
  public static let fast = Self(rawValue: "fast")

  /// What goal attainment scaling needs.
  public static let attainmentScale = Self(rawValue: "attainmentScale")

  /// What the engagement model needs.
  public static let engagement = Self(rawValue: "engagement")

  /// What mapping and assessing personal progress needs.
  public static let mapp = Self(rawValue: "mapp")
}
