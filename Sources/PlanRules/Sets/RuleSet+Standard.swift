// The sets for any school.

extension RuleSet {
  /// Creates a set of groups of rules, one group after another.
  @inline(never)
  init(of groups: [[any Rule]]) {
    self.init()
    for group in groups {
      for rule in group { add(rule) }
    }
  }

  /// The plan as a whole, whatever the styles of its targets.
  static let wholePlan: [any Rule] = [
    ProvisionVagueRule(), FourAreasRule(), AdulthoodReviewRule(), ReviewDateRule(),
  ]

  static let openTargets: [any Rule] = OpenTargetRules.all

  /// What a single statement shows by its words: specific, measurable, a gain, time-bound.
  public static let wording = RuleSet(of: [SMARTRules.wording])

  /// All of SMART: the wording, and what links the target to the rest of the plan.
  public static let smart = RuleSet(of: [SMARTRules.all, AchievableRules.all])

  /// What open targets need: a review day, a plan for noticing, the pupil's preferences.
  ///
  /// SMART is not looked at.
  public static let scruffy = RuleSet(of: [openTargets, wholePlan])

  /// Every style of target by its own rules, and the plan as a whole.
  public static let standard = RuleSet(of: [
    SMARTRules.all, AchievableRules.all, openTargets, FastRules.all,
    AttainmentScaleRules.all, EngagementRules.all, wholePlan,
  ])
}
