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
}
