import PlanModel

/// Asks how the pupil's view was found out.
struct VoiceMediumRule: Rule {
  let card = RuleCard(
    id: .voiceMediumMissing,
    topic: .voice,
    title: "How the pupil's view was found out is recorded",
    question: "How did the pupil say or show it, and who noticed?",
    why: """
      A view that was drawn, signed or seen is as good as one that was spoken. What \
      was seen is somebody's reading of it, so it has that person's name.
      """,
    force: .should,
    severity: .info,
    citation: .meetingRecord,
    suggestions: [
      "say how it was expressed: speech, drawing, symbols, photographs, signing",
      "record what was seen as observed, with who saw it",
      "record why there is no view",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.voices[0].medium = nil }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.voices.indices
    where plan.plan.voices[place].speaker.rawValue.hasBytes(of: "pupil") {
      guard !plan.plan.voices[place].text.isMissing else { continue }
      guard let medium = plan.plan.voices[place].medium else {
        findings.append(
          of: card,
          at: PlanPath("voices", place, "medium"),
          "The plan does not say how the pupil's view was found out."
        )
        continue
      }
      guard medium.rawValue.hasBytes(of: "observed"),
        plan.plan.voices[place].scribe.isMissing
      else { continue }
      findings.append(
        of: card,
        at: PlanPath("voices", place, "scribe"),
        "The plan does not say who noticed what the pupil showed."
      )
    }
  }
}
