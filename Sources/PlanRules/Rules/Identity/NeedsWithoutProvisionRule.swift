import PlanModel

/// Asks why needs are in force where there is no provision.
struct NeedsWithoutProvisionRule: Rule {
  let card = RuleCard(
    id: .needsWithoutProvision,
    topic: .identity,
    title: "Types of need stand with provision",
    question: "Has support ended, or is the code behind?",
    why: """
      A census takes types of need only with K or E. What was true before keeps \
      its place in the history.
      """,
    severity: .warning,
    citation: .census("2125"),
    suggestions: [
      "end the types of need on the day on which support ended",
      "open a period with K or E, if there is support",
    ]
  )

  var examples: RuleExamples? {
    Example.record {
      $0.senProvision = [SENProvisionPeriod(provision: .noSEN, starts: "2024-09-03")]
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, plan.senProvision == .noSEN else { return }
    var count = 0
    plan.forEachCurrentNeed { _, _ in count += 1 }
    guard count > 0 else { return }
    findings.append(
      of: card,
      at: .pupil("senNeeds"),
      "Types of need are in force while the provision is N."
    )
  }
}
