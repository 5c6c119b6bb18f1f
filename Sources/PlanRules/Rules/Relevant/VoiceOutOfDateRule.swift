import PlanModel

/// Asks for views that belong to this plan.
struct VoiceOutOfDateRule: Rule {
  let card = RuleCard(
    id: .voiceOutOfDate,
    topic: .voice,
    title: "The views are as new as the plan",
    question: "Do the pupil and the family still see it like that?",
    why: """
      Views change. A plan that starts from what somebody said long before it may \
      answer a question of last year.
      """,
    severity: .info,
    parameters: ["viewsWithinDays"],
    citation: .meetingRecord,
    suggestions: [
      "ask again, and record what is said now with its day",
      "record that the person was asked and still sees it so",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.voices[1].on = "2026-01-12" }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard let starts = plan.plan.starts else { return }
    let oldest = starts - .days(max(0, plan.context.school.viewsWithinDays))
    for place in plan.plan.voices.indices {
      guard let day = plan.plan.voices[place].on, day < oldest,
        !plan.plan.voices[place].text.isMissing, plan.isOfUsualSize,
        !hasNewer(than: oldest, speakerAt: place, in: plan)
      else { continue }
      findings.append(
        of: card,
        at: PlanPath("voices", place, "on"),
        "The newest view of this speaker is of {}.",
        detail: .day(day)
      )
      return
    }
  }

  /// Whether the same speaker has said something since, or on a day that nobody noted.
  private func hasNewer(
    than oldest: Day,
    speakerAt place: Int,
    in plan: CheckedPlan
  ) -> Bool {
    let speaker = plan.plan.voices[place].speaker.rawValue
    for other in plan.plan.voices.indices
    where plan.plan.voices[other].speaker.rawValue.hasBytes(of: speaker) {
      guard !plan.plan.voices[other].text.isMissing else { continue }
      guard let day = plan.plan.voices[other].on, day < oldest else { return true }
    }
    return false
  }
}
