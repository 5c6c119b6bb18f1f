import PlanModel

/// Asks what the pupil does.
struct SkillMissingRule: TargetRule {
  let card = RuleCard(
    id: .skillMissing,
    topic: .specific,
    title: "A skill is named",
    question: "What does the pupil do, and with what?",
    why: """
      A target that names no act can be read by each adult in another way.
      """,
    severity: .error,
    styles: .criterionStyles,
    citation: .goalChecklists,
    suggestions: [
      "name one act, such as read, solve, ask for or put on",
      "say what it is done with, such as two-step word problems",
      "write who does what before you write how well",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.skill = nil }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let verb = target.verb else {
      let place = target.text == nil ? target.path("skill") : target.textPath
      findings.append(of: card, at: place, "Nothing says what the pupil does.")
      return
    }
    guard lacksObject(target), !Self.completeAlone.contains(verb) else { return }
    findings.append(
      of: card,
      at: target.skillPath,
      words: target.text?.verb.flatMap { target.skillWords($0.words) },
      "Nothing says what it is done to or with."
    )
  }

  /// Verbs that need nothing to be done to.
  private static let completeAlone = Set(
    """
    dress, undress, wash, walk, wait, sit, stand, swim, speak, talk, run, jump, hop, \
    travel, dance, sing, clap, smile, rest, crawl, kneel, breathe, calm down, \
    get dressed, get ready, line up, take turns, listen, vote, respond, communicate, \
    eat, drink, settle, arrive, wake
    """.listed
  )

  private func lacksObject(_ target: TargetStatement) -> Bool {
    if let skill = target.target.skill {
      return skill.object == nil && skill.manner == nil
        && target.text?.hasObject != true
    }
    guard let text = target.text, text.isObservable, !text.hasCondition else {
      return false
    }
    return !text.hasObject && !text.wording.hasCountedObject
  }
}
