// MARK: - Engagement model

extension RuleID {
  /// No area of engagement is named.
  public static let engagementAreaMissing = Self(rawValue: "EM1.areaMissing")

  /// A level or a number is set for engagement.
  public static let engagementLevelSet = Self(rawValue: "EM2.levelSet")

  /// Engagement was scored.
  public static let engagementScored = Self(rawValue: "EM3.scored")
}

// MARK: - Mapping and assessing personal progress

extension RuleID {
  /// A place on the scale is recorded without its aspect.
  public static let aspectMissing = Self(rawValue: "MP1.aspectMissing")

  /// Nothing says by which descriptors a place on the scale is chosen.
  public static let descriptorsMissing = Self(rawValue: "MP2.descriptorsMissing")

  /// One number stands for several aspects.
  public static let aspectsSummed = Self(rawValue: "MP3.aspectsSummed")
}
