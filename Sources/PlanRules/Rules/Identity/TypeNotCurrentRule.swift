import PlanModel

/// Asks for a code of need that is in use.
struct TypeNotCurrentRule: Rule {
  let card = RuleCard(
    id: .typeNotCurrent,
    topic: .identity,
    title: "The code of a type of need is in use",
    question: "Which type of today's list is it?",
    why: """
      Older lists had other types. The one for behaviour gave way to SEMH in 2014 and does not mean \
      quite the same, so a person looks.
      """,
    severity: .warning,
    citation: .census("2170"),
    suggestions: [
      "choose the type of today's list with the people who know the pupil",
      "look at SEMH for the older type of behaviour, and check that it fits",
      "write OTH, if no type fits",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.senNeeds = [SENNeed(type: "BESD", rank: 1)] }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord else { return }
    plan.forEachCurrentNeed { index, need in
      guard !need.type.rawValue.utf8.isEmpty, !need.type.isKnown else { return }
      findings.append(
        of: card,
        at: .pupil("senNeeds", index, "type"),
        "The code of the type of need is not in the list of today."
      )
    }
  }
}
