// The sets that come with the library.

extension RuleSet {
  private static let specific: [any Rule] = [
    SkillMissingRule(), VagueVerbRule(), MultipleSkillsRule(), ConditionMissingRule(),
    DeadMansRule(), ProvisionNotOutcomeRule(),
  ]

  private static let measurable: [any Rule] = [
    CriterionMissingRule(), CriterionOperationalRule(), ToolMissingRule(),
    ScheduleMissingRule(), BaselineMissingRule(), UnitMismatchRule(),
    ProbePassMarkRule(),
  ]

  private static let gain: [any Rule] = [NotAGainRule()]

  private static let timeBound: [any Rule] = [
    DueMissingRule(), DateNeedsCalendarRule(), OpenEndedRule(), AmbiguousDateRule(),
  ]

  private static let beyondWording: [any Rule] = [
    TooFewOccasionsRule(), MeasurementErrorRule(), NoProvisionRule(), NeedMissingRule(),
    OutcomeMissingRule(), VoiceMissingRule(), CurriculumOrLifeRule(),
    DueAfterStartRule(), ReviewBeforeDueRule(),
  ]

  private static let openTargets: [any Rule] = [
    OpenReviewDateRule(), EvidencePlanRule(), OpenVoiceRule(),
  ]

  private static let links: [any Rule] = [
    NoProvisionRule(), NeedMissingRule(), OutcomeMissingRule(),
  ]

  private static let wholePlan: [any Rule] = [
    ProvisionVagueRule(), FourAreasRule(), AdulthoodReviewRule(), ReviewDateRule(),
  ]

  /// Creates a set of groups of rules, one group after another.
  @inline(never)
  private init(of groups: [[any Rule]]) {
    self.init()
    for group in groups {
      for rule in group { add(rule) }
    }
  }

  /// What a single statement shows by its words: specific, measurable, a gain, time-bound.
  public static let wording = RuleSet(of: [specific, measurable, gain, timeBound])

  /// All of SMART: the wording, and what links the target to the rest of the plan.
  public static let smart = RuleSet(
    of: [specific, measurable, gain, timeBound, beyondWording]
  )

  /// What open targets need: a review day, a plan for noticing, the pupil's preferences.
  ///
  /// The links to help, need and outcome are looked at too; SMART is not.
  public static let scruffy = RuleSet(of: [openTargets, links, wholePlan])

  /// Every style of target by its own rules, and the plan as a whole.
  public static let standard = RuleSet(
    of: [specific, measurable, gain, timeBound, beyondWording, openTargets, wholePlan]
  )

  /// A special school that signposts all four areas on every plan, and the pathways to
  /// adulthood on the plans of Years 10 to 14.
  public static let personalLearningPlanSpecialSchool: RuleSet = {
    var rules = standard
    rules.change(.areaMissing, severity: .warning, force: .schoolPolicy)
    rules.add(PathwayMissingRule())
    return rules
  }()
}
