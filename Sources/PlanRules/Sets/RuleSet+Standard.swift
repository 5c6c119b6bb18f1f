import PlanModel

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

  /// Every target by its own style.
  private static let targets: [any Rule] =
    SMARTRules.all + AchievableRules.all + FastRules.all + OpenTargetRules.all
    + EngagementRules.all + AttainmentScaleRules.all

  /// The plan as a whole, whatever the styles of its targets.
  static let wholePlan: [any Rule] =
    CoverageRules.all + RelevantRules.all + ThreadRules.all + ProvisionRules.all
    + ReviewRules.all + DesignRules.all

  /// What is known beside the plan: earlier plans, signals, the pupil's record, people.
  ///
  /// That a goal is no gain (E1) is said by A1 already.
  private static let aroundThePlan: [any Rule] =
    EquityRules.beyondSMART + SignalRules.all + IdentityRules.all + ReadinessRules.all

  /// What a single statement shows by its words: specific, measurable, a gain, time-bound.
  public static let wording = RuleSet(of: [SMARTRules.wording])

  /// All of SMART: the wording, and what links the target to the rest of the plan.
  public static let smart = RuleSet(of: [SMARTRules.all, AchievableRules.all])

  /// What open targets need, and the plan as a whole.
  ///
  /// A review day, a plan for noticing, the pupil's preferences. SMART is not looked at.
  public static let scruffy = RuleSet(of: [OpenTargetRules.all, wholePlan])

  /// Every style of target by its own rules, the plan as a whole, and what is known
  /// beside it.
  ///
  /// The place to start.
  public static let standard = RuleSet(
    of: [targets, wholePlan, ProvisionRules.ehcPlan, aroundThePlan]
  )

  /// A plan on SEN support, without the rules that ask about an EHC plan.
  ///
  /// The three meetings a year with parents (Code of Practice, 6.65) count as a warning.
  public static let senSupport: RuleSet = {
    var rules = RuleSet(of: [targets, wholePlan, aroundThePlan])
    rules.remove(.adulthoodNotDiscussed)
    rules.change(.familyMeetings, severity: .warning)
    return rules
  }()

  /// A plan beside an EHC plan.
  ///
  /// Section F, every outcome of the EHC plan, the annual review.
  public static let ehcLinked: RuleSet = {
    var rules = standard
    for rule in ThreadRules.ehcPlan { rules.add(rule) }
    rules.change(.adulthoodNotDiscussed, severity: .warning)
    return rules
  }()
}
