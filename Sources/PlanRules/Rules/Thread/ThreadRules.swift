/// The rules about the thread from aspiration to need, outcome, target and provision.
enum ThreadRules {
  static let all: [any Rule] = [
    LinkBrokenRule(), NeedUnansweredRule(), OutcomeUnservedRule(), TargetUnlinkedRule(),
    ProvisionUnlinkedRule(), StrategyUnlinkedRule(), AspirationUnservedRule(),
    OutcomeIsAspirationRule(), OutcomeIsProvisionRule(), TargetsAlikeRule(),
    NeedsAlikeRule(), TargetRolledOverRule(), TargetCountRule(), ResultMissingRule(),
    StrategyReasonRule(),
  ]

  /// Rules for a school whose plans complement every outcome of an EHC plan.
  static let ehcPlan: [any Rule] = [EHCOutcomeUnservedRule()]
}
