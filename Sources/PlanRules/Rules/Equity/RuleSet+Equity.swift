extension RuleSet {
  /// Questions to adults about ambition, help and voice, over several plans of a pupil.
  public static let equity = RuleSet(EquityRules.all)
}
