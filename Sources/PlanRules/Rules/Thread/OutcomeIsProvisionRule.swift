import PlanModel

/// Notices provision that stands where an outcome is meant.
struct OutcomeIsProvisionRule: Rule {
  let card = RuleCard(
    id: .outcomeIsProvision,
    topic: .thread,
    title: "An outcome says what comes of the help, not which help",
    question: "What difference will the help make for the pupil?",
    why: """
      An outcome is the difference made to a person, from that person's point of \
      view. What is given is provision, and it may change on the way.
      """,
    force: .should,
    severity: .warning,
    citation: .outcomes,
    suggestions: [
      "write what the pupil will do, know or feel because of it",
      "move what is given to the provision, with who, how long and how often",
      "say so that, and what comes after it",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.outcomes[0].text = "Will receive help with number" }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.outcomes.indices {
      guard
        let match = OutcomeWording.provision(in: plan.plan.outcomes[place].text)
      else { continue }
      findings.append(
        of: card,
        at: PlanPath("outcomes", place, "text"),
        words: match.words,
        "The outcome reads as something that is given."
      )
    }
  }
}
