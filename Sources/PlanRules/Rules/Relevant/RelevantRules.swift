/// The rules about what links a target to the pupil's life and to what people say.
enum RelevantRules {
  static let all: [any Rule] = [
    NeedMissingRule(), OutcomeMissingRule(), VoiceMissingRule(), VoiceMediumRule(),
    VoiceOutOfDateRule(), CurriculumOrLifeRule(),
  ]
}
