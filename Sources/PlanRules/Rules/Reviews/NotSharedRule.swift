import PlanModel

/// Asks whether the family has the plan.
struct NotSharedRule: Rule {
  let card = RuleCard(
    id: .notSharedWithFamily,
    topic: .voice,
    title: "The family has the plan",
    question: "When was the plan given to the family, and in which form?",
    why: """
      A record of what was agreed is given to the parents. A family that has the \
      plan can help at home and see whether it is kept.
      """,
    force: .should,
    severity: .info,
    citation: .meetingRecord,
    suggestions: [
      "record the day on which the family was given the plan",
      "give it in the family's language, or read it through together",
      "record at the review that the family was told of the impact",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.events = [] }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.isInUse, plan.plan.sharing.isEmpty else { return }
    for place in plan.plan.events.indices {
      let kind = plan.plan.events[place].kind.rawValue
      if kind.hasBytes(of: "familyNotified") || kind.hasBytes(of: "familyMeeting") {
        return
      }
    }
    for place in plan.plan.reviews.indices
    where plan.plan.reviews[place].familyInformed != nil {
      return
    }
    findings.append(
      of: card,
      at: PlanPath("sharing"),
      "Nothing says that the family has the plan."
    )
  }
}
