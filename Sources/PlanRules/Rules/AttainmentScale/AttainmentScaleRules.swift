/// Rules about goal attainment scaling.
enum AttainmentScaleRules {
  static let all: [any Rule] = [
    LevelsMissingRule(), AnchorsUnevenRule(), SeveralVariablesRule(), StartLevelRule(),
    NotAgreedBeforeRule(), TooManyScalesRule(),
  ]
}
