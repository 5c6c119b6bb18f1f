// Questions to adults about ambition, over several cycles where there are several.

extension RuleID {
  /// The goal asks for no gain.
  public static let targetAtOrBelowBaseline = Self(rawValue: "E1.targetAtOrBelowBaseline")

  /// The rate asked for is below what is typical, so that a gap grows.
  public static let belowTypicalGrowth = Self(rawValue: "E2.belowTypicalGrowth")

  /// The same target again, not met, with the same help.
  public static let rolledOver = Self(rawValue: "E3.rolledOver")

  /// A target was made easier after it was missed, and nobody said why.
  public static let loweredWithoutReason = Self(rawValue: "E4.loweredWithoutReason")

  /// All targets were met early, cycle after cycle.
  public static let allMetEarly = Self(rawValue: "E5.allMetEarly")

  /// The next target is slower than what was shown.
  public static let nextTargetSlower = Self(rawValue: "E6.nextTargetSlowerThanAchieved")

  /// Only deficits and behaviour, or lessons lost.
  public static let narrowing = Self(rawValue: "E7.narrowing")

  /// The same help for cycles, with success.
  public static let supportNotFading = Self(rawValue: "E8.supportNotFading")

  /// Neither the pupil nor the family was heard for cycles.
  public static let voiceAbsent = Self(rawValue: "E9.voiceAbsent")

  /// Much of the provision was not given.
  public static let notDelivered = Self(rawValue: "E10.notDelivered")

  /// Probed far below the year group for cycles.
  public static let levelFrozen = Self(rawValue: "E11.levelFrozen")

  /// A target was lowered on a program's word.
  public static let aiLowered = Self(rawValue: "E12.aiLowered")

  /// The gap to pupils of the same age does not close.
  public static let gapWidens = Self(rawValue: "E13.gapWidens")

  /// Groups of pupils are treated differently.
  public static let groupPattern = Self(rawValue: "E14.groupPattern")
}
