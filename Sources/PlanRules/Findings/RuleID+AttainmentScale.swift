extension RuleID {
  /// The five levels of the scale are not all described.
  public static let levelsMissing = Self(rawValue: "K1.levelsMissing")

  /// The numbers of the levels leave gaps, turn back or stand unevenly.
  public static let anchorsUneven = Self(rawValue: "K2.anchorsUneven")

  /// More than one thing changes from level to level.
  public static let severalVariables = Self(rawValue: "K3.severalVariables")

  /// Nothing says at which level the pupil starts.
  public static let startLevelMissing = Self(rawValue: "K4.startLevelMissing")

  /// The levels were not agreed before the first reading.
  public static let notAgreedBefore = Self(rawValue: "K5.notAgreedBefore")

  /// There are more scaled targets than people can follow.
  public static let tooManyScales = Self(rawValue: "K6.tooManyScales")
}
