/// Rules about the engagement model, and about mapping and assessing personal progress.
enum EngagementRules {
  static let all: [any Rule] = [
    EngagementAreaRule(), EngagementLevelRule(), EngagementScoredRule(),
    AspectMissingRule(), DescriptorsMissingRule(), AspectsSummedRule(),
  ]
}
