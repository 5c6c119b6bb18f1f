import PlanModel

/// Asks for one primary type of need.
struct PrimaryTypeRule: Rule {
  let card = RuleCard(
    id: .primaryNotOne,
    topic: .identity,
    title: "One type of need is the primary one",
    question: "Which one comes first?",
    why: "A single type is the primary one; of several exactly one is.",
    severity: .warning,
    citation: .census("2160"),
    suggestions: [
      "write 1 for the primary need only",
      "rank the others from 2 on",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.senNeeds[0].rank = 2 }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord else { return }
    var (primary, ranked) = (0, 0)
    plan.forEachCurrentNeed { _, need in
      guard let rank = need.rank, rank >= 1 else { return }
      ranked += 1
      if rank == 1 { primary += 1 }
    }
    guard ranked > 0, primary != 1 else { return }
    findings.append(
      of: card,
      at: .pupil("senNeeds"),
      primary == 0
        ? "No type of need has the rank 1." : "More than one type of need has the rank 1."
    )
  }
}
