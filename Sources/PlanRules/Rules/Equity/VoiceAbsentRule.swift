import PlanModel

/// Asks how the pupil and the family can be heard, when they were not for cycles.
struct VoiceAbsentRule: Rule {
  let card = RuleCard(
    id: .voiceAbsent,
    topic: .equity,
    title: "The pupil and the family are heard in every cycle",
    question: "How can they be heard this time?",
    why: """
      A plan made without the pupil or the family, cycle after cycle, is made for \
      somebody who is not there.
      """,
    force: .should,
    severity: .warning,
    parameters: ["equity"],
    citation: .views,
    suggestions: [
      "ask in another way: with symbols, by telephone, with an interpreter",
      "record what was seen to matter to the pupil",
      "record why a view is missing",
    ]
  )

  var examples: RuleExamples? {
    Example.cycles(
      after: Example.earlier(1) { $0.voices = [] },
      fails: { $0.voices = [] }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    let needed = plan.context.school.equity.voiceCycles
    guard needed > 0, plan.context.earlierPlans.count + 1 >= needed else { return }
    let speakers: [(VoiceSpeaker, ContributorRole, String)] = [
      (
        .pupil, .pupil, "The pupil has not been heard for {} cycles: how can that change?"
      ),
      (
        .parentOrCarer, .parentOrCarer,
        "The family has not been heard for {} cycles: how can that change?"
      ),
    ]
    for (speaker, role, message) in speakers {
      guard !plan.plan.hears(speaker, role), !plan.plan.saysWhyNot(speaker) else {
        continue
      }
      var count = 1
      for index in plan.context.earlierPlans.indices.reversed()
      where plan.isEarlier(index) {
        guard !plan.context.earlierPlans[index].hears(speaker, role) else { break }
        count += 1
      }
      guard count >= needed else { continue }
      findings.append(of: card, at: PlanPath("voices"), message, detail: .count(count))
    }
  }
}

extension LearningPlan {
  /// Whether somebody spoke, came to a review or said what they think of the plan.
  fileprivate func hears(_ speaker: VoiceSpeaker, _ role: ContributorRole) -> Bool {
    let isHeard = voices.contains {
      ($0.speaker == speaker || (speaker == .pupil && $0.speaker == .advocate))
        && !$0.text.isBlank
    }
    if isHeard { return true }
    return contributors.contains { person in
      person.role == role
        && (agreements.contains { $0.contributor == person.id }
          || reviews.contains { $0.attended.contains(person.id) })
    }
  }

  /// Whether somebody wrote down why a voice is missing.
  fileprivate func saysWhyNot(_ speaker: VoiceSpeaker) -> Bool {
    voices.contains { $0.speaker == speaker && !$0.reasonMissing.isBlank }
  }
}
