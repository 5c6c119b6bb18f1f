import PlanModel

/// Asks what the pupil and the family say.
struct VoiceMissingRule: Rule {
  let card = RuleCard(
    id: .voiceMissing,
    topic: .relevant,
    title: "The pupil and the family are heard",
    question: "What do the pupil and the family say about the plan?",
    why: """
      A plan is made with the pupil and the parents. Where a view could not be \
      had, the reason is worth recording.
      """,
    force: .should,
    severity: .warning,
    citation: .views,
    suggestions: [
      "record what the pupil says or shows, and how it was found out",
      "record what the parents or carers say",
      "record why a view is missing",
    ]
  )

  var examples: RuleExamples? {
    Example.plan { $0.voices = [] }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    let isPupilHeard = plan.hears(.pupil)
    let isFamilyHeard = plan.hears(.parentOrCarer)
    guard !isPupilHeard || !isFamilyHeard, plan.hasCriterionTarget else { return }
    if !isPupilHeard {
      let message = "The pupil's view is not recorded, nor why it is missing."
      findings.append(of: card, at: PlanPath("voices"), message)
    }
    if !isFamilyHeard {
      let message = "The parents' or carers' view is not recorded, nor why."
      findings.append(of: card, at: PlanPath("voices"), message)
    }
  }
}

extension CheckedPlan {
  /// Whether a view of a speaker is recorded, or why there is none.
  fileprivate func hears(_ speaker: VoiceSpeaker) -> Bool {
    for place in plan.voices.indices
    where plan.voices[place].speaker.rawValue.hasBytes(of: speaker.rawValue) {
      if plan.voices[place].text != nil || plan.voices[place].reasonMissing != nil {
        return true
      }
    }
    return false
  }

  /// Whether a target has a criterion; open targets have a rule of their own.
  fileprivate var hasCriterionTarget: Bool {
    let styles = StyleSet(.criterionStyles)
    for target in targets where target.isOf(styles) { return true }
    return false
  }
}
