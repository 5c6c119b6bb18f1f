/// Rules about a gain that can be hoped for and is helped towards.
enum AchievableRules {
  static let all: [any Rule] = [
    NotAGainRule(), MeasurementErrorRule(), BelowTypicalRule(), BeyondDocumentedRule(),
    NoHistoryRule(), NoProvisionRule(),
  ]
}
