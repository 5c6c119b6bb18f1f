import PlanModel

/// Asks what the pupil prefers, in words or as seen.
struct OpenVoiceRule: TargetRule {
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

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.voices.isEmpty, target.target.pupilWords == nil,
      target.text?.wording.namesPreference != true,
      !isSpokenOf(target.target.id, in: plan.plan.voices)
    else { return }
    let message = "The pupil's preferences are not recorded, in words or as seen."
    findings.append(of: card, at: target.path("voices"), message)
  }

  private func isSpokenOf(_ target: Target.ID, in voices: [Voice]) -> Bool {
    for place in voices.indices
    where voices[place].speaker == .pupil && voices[place].text != nil {
      let targets = voices[place].targets
      if targets.isEmpty || targets.contains(target) { return true }
    }
    return false
  }
}
