/// Rules about what open targets need in place of a criterion.
enum OpenTargetRules {
  static let all: [any Rule] = [
    StyleNotChosenRule(), OpenReviewDateRule(), EvidencePlanRule(), OpenVoiceRule(),
  ]
}
