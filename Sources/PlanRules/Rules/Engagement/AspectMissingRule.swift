import PlanModel

/// Asks to which aspect a place on the scale of personal progress belongs.
struct AspectMissingRule: TargetRule {
  let card = RuleCard(
    id: .aspectMissing,
    topic: .mapp,
    title: "The four aspects are kept apart",
    question: "Is it independence, fluency, maintenance or generalisation?",
    why: """
      A pupil may become more fluent and need as much help as before. Four series show \
      that; one series hides it.
      """,
    severity: .warning,
    styles: [.mapp],
    citation: .mapp,
    suggestions: [
      "name the aspect as the strand of each reading",
      "record one reading for each aspect that was looked at",
      "leave out an aspect that nobody looked at",
    ]
  )

  var examples: RuleExamples? {
    Example.mapp { plan in
      for place in plan.readings.indices { plan.readings[place].strand = nil }
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let nameless = ScoredPlaces(of: target.target.id, in: plan.plan.readings) {
      $0.strand == nil && $0.probe == nil
    }
    guard let first = nameless.first else { return }
    findings.append(
      of: card,
      at: PlanPath("readings", first, "strand"),
      "Readings without an aspect: {}.",
      detail: .count(nameless.count)
    )
  }
}
