// Sets of one topic each, to look at one side of a plan or to build a set of one's own.

extension RuleSet {
  /// What the plan covers: areas of need, and the pathways to adulthood.
  public static let coverage = RuleSet(CoverageRules.all + CoverageRules.pathways)

  /// The thread from aspiration to need, outcome, target and provision, without gaps and
  /// without the same thing twice.
  public static let goldenThread = RuleSet(ThreadRules.all + ThreadRules.ehcPlan)

  /// How the pupil and the family take part: views, meetings, agreement, reviews.
  public static let participation = RuleSet(
    [VoiceMissingRule(), VoiceMediumRule(), VoiceOutOfDateRule()] + ReviewRules.all
  )

  /// What is given: specified, counted, in time, and what it costs.
  public static let provision = RuleSet(ProvisionRules.all + ProvisionRules.ehcPlan)

  /// Supports by Universal Design for Learning.
  public static let learningDesign = RuleSet(DesignRules.all)

  // MARK: Beside the plan

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
