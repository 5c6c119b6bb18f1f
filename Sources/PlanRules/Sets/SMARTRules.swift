/// The rules of SMART, sorted by what they need to see.
enum SMARTRules {
  static let specific: [any Rule] = [
    SkillMissingRule(), VagueVerbRule(), MultipleSkillsRule(), ConditionMissingRule(),
    DeadMansRule(), ProvisionNotOutcomeRule(),
  ]

  static let measurable: [any Rule] = [
    CriterionMissingRule(), CriterionOperationalRule(), ToolMissingRule(),
    ScheduleMissingRule(), BaselineMissingRule(), UnitMismatchRule(),
    ProbePassMarkRule(),
  ]

  static let timeBound: [any Rule] = [
    DueMissingRule(), DateNeedsCalendarRule(), OpenEndedRule(), AmbiguousDateRule(),
  ]

  /// What a statement shows by its words alone.
  static let wording: [any Rule] = specific + measurable + [NotAGainRule()] + timeBound

  /// What is seen only beside the rest of the plan.
  static let beyondWording: [any Rule] = [
    TooFewOccasionsRule(), MeasurementErrorRule(), NoProvisionRule(), NeedMissingRule(),
    OutcomeMissingRule(), VoiceMissingRule(), CurriculumOrLifeRule(),
    DueAfterStartRule(), ReviewBeforeDueRule(),
  ]

  static let all = wording + beyondWording

  /// The links of a target whose end is said beforehand: help, need and outcome.
  static let links: [any Rule] = [
    NoProvisionRule(), NeedMissingRule(), OutcomeMissingRule(),
  ]
}
