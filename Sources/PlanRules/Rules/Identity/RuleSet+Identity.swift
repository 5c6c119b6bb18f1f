extension RuleSet {
  /// Identifiers and codes of the pupil's record, as returns to the authorities ask for them.
  ///
  /// The rules need ``RuleContext/pupil``. Paths begin with `/pupil` and go on into the
  /// record.
  public static let identity = RuleSet(IdentityRules.all)
}
