import PlanModel

/// Asks for the rank of a type of need.
struct RankMissingRule: Rule {
  let card = RuleCard(
    id: .rankMissing,
    topic: .identity,
    title: "Every type of need has a rank",
    question: "Which need comes first?",
    why: """
      The rank says which need the provision answers first: 1 for the primary one.
      """,
    severity: .warning,
    citation: .census("2140"),
    suggestions: [
      "write 1 for the primary need, 2 for the secondary one",
      "agree the order with the family",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.senNeeds[0].rank = nil }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord else { return }
    plan.forEachCurrentNeed { index, need in
      guard need.rank ?? 0 < 1 else { return }
      findings.append(
        of: card,
        at: .pupil("senNeeds", index, "rank"),
        "The type of need has no rank, or one below 1."
      )
    }
  }
}
