// Sets for one style of target each.

extension RuleSet {
  /// FAST: specific and measurable as in SMART, often discussed, ambitious, and seen by all.
  public static let fast = RuleSet(
    of: [SMARTRules.all, AchievableRules.all, FastRules.all, wholePlan]
  )

  /// The engagement model, and mapping and assessing personal progress: words in place of
  /// numbers, aspects kept apart, and what any open target needs.
  public static let engagement = RuleSet(
    of: [OpenTargetRules.all, EngagementRules.all, wholePlan]
  )

  /// Goal attainment scaling: five levels agreed beforehand, and the links of a target.
  public static let attainmentScale = RuleSet(
    of: [AttainmentScaleRules.all, SMARTRules.links, wholePlan]
  )
}
