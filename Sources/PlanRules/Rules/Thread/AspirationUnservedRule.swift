import PlanModel

/// Asks which outcome is a step towards an aspiration.
struct AspirationUnservedRule: Rule {
  let card = RuleCard(
    id: .aspirationUnserved,
    topic: .thread,
    title: "An outcome is a step towards every aspiration",
    question: "What in this plan brings the hope nearer?",
    why: """
      Pupils and families see themselves in a plan when it begins from what they \
      hope for. Not every hope needs a step now; it helps to say so to them.
      """,
    severity: .info,
    citation: .aspirations,
    suggestions: [
      "link the outcome that is a step towards it",
      "add an outcome that the pupil and family would choose",
      "set this aside with what was said to the pupil about it",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.outcomes[0].aspiration = nil }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.plan.aspirations.isEmpty, !plan.plan.outcomes.isEmpty,
      plan.isOfUsualSize
    else { return }
    for place in plan.plan.aspirations.indices where !isServed(place, in: plan) {
      findings.append(
        of: card,
        at: PlanPath("aspirations", place),
        "No outcome is linked to the aspiration."
      )
    }
  }

  private func isServed(_ place: Int, in plan: CheckedPlan) -> Bool {
    for index in plan.plan.outcomes.indices {
      guard let aspiration = plan.plan.outcomes[index].aspiration else { continue }
      if aspiration.text.hasBytes(of: plan.plan.aspirations[place].id.text) {
        return true
      }
    }
    return false
  }
}
