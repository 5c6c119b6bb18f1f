import PlanModel

/// Asks whether the target is what comes of help, not the help itself.
struct ProvisionNotOutcomeRule: TargetRule {
  let card = RuleCard(
    id: .provisionNotOutcome,
    topic: .specific,
    title: "The target says what comes of help, not the help itself",
    question: "What will the pupil do as a result?",
    why: """
      What a pupil receives is provision. A target that is met by receiving it \
      says nothing about the pupil.
      """,
    severity: .error,
    citation: .outcomesNotProvision,
    suggestions: [
      "move it to provision, and say there who gives it and how often",
      "say what the pupil will do as a result",
      "name the act that the help is to make possible",
    ]
  )

  var examples: RuleExamples? {
    Example.text(
      passes: "By June 2027, Sam will greet a peer on 4 out of 5 mornings.",
      fails: "Sam will receive weekly speech and language therapy."
    )
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let words = target.skillWording.provision else { return }
    // Being there can be the act itself, if it is counted.
    if target.verb == "attend", target.hasCriterion { return }
    findings.append(
      of: card,
      at: target.skillPath,
      words: target.skillWords(words),
      "It says what the pupil is given."
    )
  }
}
