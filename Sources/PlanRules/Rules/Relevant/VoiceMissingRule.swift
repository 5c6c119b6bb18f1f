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
    guard plan.targets.contains(where: { $0.target.style.isCriterionStyle }) else {
      return
    }
    for (speaker, message) in Self.messages {
      let isHeard = plan.plan.voices.contains {
        $0.speaker == speaker && ($0.text != nil || $0.reasonMissing != nil)
      }
      guard !isHeard else { continue }
      findings.append(of: card, at: PlanPath("voices"), message)
    }
  }

  private static let messages: [(VoiceSpeaker, String)] = [
    (.pupil, "The pupil's view is not recorded, nor why it is missing."),
    (.parentOrCarer, "The parents' or carers' view is not recorded, nor why."),
  ]
}
