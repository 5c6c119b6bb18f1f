import PlanModel

/// Notices a hope that stands where an outcome is meant.
struct OutcomeIsAspirationRule: Rule {
  let card = RuleCard(
    id: .outcomeIsAspiration,
    topic: .thread,
    title: "An outcome is a step, and an aspiration is a hope",
    question: "What will be different by the end of this phase?",
    why: """
      A hope belongs to the pupil and the family, and nobody is held to it. An \
      outcome is what people work for, and says how far and by when.
      """,
    force: .should,
    severity: .info,
    citation: .aspirations,
    suggestions: [
      "keep the hope among the aspirations, in the person's own words",
      "write the outcome as what will be different by the end of the phase",
      "link the outcome to the aspiration that it is a step towards",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.outcomes[0].text = "I want to be a chef" }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.outcomes.indices {
      let text = plan.plan.outcomes[place].text
      let match = OutcomeWording.hope(in: text)
      guard match != nil || isAspiration(text, in: plan) else { continue }
      findings.append(
        of: card,
        at: PlanPath("outcomes", place, "text"),
        words: match?.words,
        "The outcome reads as a hope."
      )
    }
  }

  private func isAspiration(_ text: String, in plan: CheckedPlan) -> Bool {
    guard !plan.plan.aspirations.isEmpty, plan.isOfUsualSize else { return false }
    for place in plan.plan.aspirations.indices
    where plan.plan.aspirations[place].text.hasLetters(of: text) {
      return true
    }
    return false
  }
}
