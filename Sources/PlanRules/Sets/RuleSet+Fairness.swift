// Sets about what surrounds a plan: fairness over the years, what software says, the pupil's
// record, and the next review.

extension RuleSet {
  /// Questions to adults about ambition, help and voice, over several plans of a pupil.
  ///
  /// Most of the rules need ``RuleContext/earlierPlans``.
  public static let equity = RuleSet(EquityRules.all)

  /// What software may say about a pupil: data, and no labels.
  public static let signals = RuleSet(SignalRules.all)

  /// Identifiers and codes of the pupil's record, as returns to the authorities ask for them.
  ///
  /// The rules need ``RuleContext/pupil``. Paths begin with `/pupil` and go on into the
  /// record.
  public static let identity = RuleSet(IdentityRules.all)

  /// What is still missing for the next review, and after the review of an EHC plan.
  ///
  /// A review is looked at from ``SchoolProfile/reviewReadinessDays`` before its day.
  public static let readiness = RuleSet(ReadinessRules.all)
}
