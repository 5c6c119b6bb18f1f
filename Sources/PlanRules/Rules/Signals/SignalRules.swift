/// What software may and may not say about a pupil, in the order of the codes.
enum SignalRules {
  static let all: [any Rule] = [
    DiagnosisNamedRule(), CeilingSetRule(), EmotionInferredRule(),
    ComparedWithPupilsRule(), NotSaidAutomatedRule(), DataMissingRule(),
    PersonalCharacteristicRule(),
  ]
}
