/// The rules about what is given.
enum ProvisionRules {
  static let all: [any Rule] = [
    ProvisionVagueRule(), ProvisionImpossibleRule(), ProvisionNotCountableRule(),
    SessionsShortRule(), MinutesShortRule(), EndsBeforeDueRule(), StartsAfterDueRule(),
    CostIncompleteRule(), CostDisagreesRule(), EntryExitRule(),
  ]

  /// Rules for provision that stands in an EHC plan.
  static let ehcPlan: [any Rule] = [SectionFRule(), EducatesOutsideFRule()]
}
