import PlanModel

/// Asks what the pupil prefers, in words or as seen.
struct OpenVoiceRule: Rule {
  let card = RuleCard(
    id: .openVoiceMissing,
    topic: .openTarget,
    title: "The pupil's preferences are on record",
    question: "What does the pupil choose, like or turn to?",
    why: """
      An open target follows the pupil. A pupil who does not speak shows \
      preferences, and an observer writes them down.
      """,
    severity: .error,
    styles: .openStyles,
    citation: .openTargets,
    suggestions: [
      "record what the pupil turns to, reaches for or asks for again",
      "record an observed response, with who saw it",
      "record what the family knows about likes and dislikes",
    ]
  )

  var examples: RuleExamples? {
    Example.openTarget { $0.pupilWords = nil }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for target in plan.targets(for: self) {
      let isHeard =
        !target.target.voices.isEmpty || target.target.pupilWords != nil
        || target.text?.wording.namesPreference == true
        || plan.plan.voices.contains { speaks($0, about: target.target.id) }
      guard !isHeard else { continue }
      let message = "The pupil's preferences are not recorded, in words or as seen."
      findings.append(of: card, at: target.path("voices"), message)
    }
  }

  private func speaks(_ voice: Voice, about target: Target.ID) -> Bool {
    guard voice.speaker == .pupil, voice.text != nil else { return false }
    return voice.targets.isEmpty || voice.targets.contains(target)
  }
}
