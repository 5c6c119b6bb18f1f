extension RuleSet {
  /// What software may say about a pupil: data, and no labels.
  public static let signals = RuleSet(SignalRules.all)
}
