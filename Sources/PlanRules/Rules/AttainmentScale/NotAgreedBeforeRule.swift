import PlanModel

/// Asks whether the levels of a scale were agreed before anything was measured.
struct NotAgreedBeforeRule: TargetRule {
  let card = RuleCard(
    id: .notAgreedBefore,
    topic: .attainmentScale,
    title: "The levels were agreed before the first reading",
    question: "Who agreed to the five levels, and on which day?",
    why: """
      Levels that are written, or changed, after the first result can be made to fit it. \
      The scale means something if people agreed to it beforehand.
      """,
    severity: .warning,
    styles: [.attainmentScale],
    citation: .attainmentScaling,
    suggestions: [
      "record who agreed to the levels, and the day",
      "leave the levels as they were agreed, and note what turned out otherwise",
      "begin a new scale for the next period",
    ]
  )

  var examples: RuleExamples? {
    Example.scale { plan in
      for place in plan.agreements.indices { plan.agreements[place].on = "2026-12-01" }
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let first = firstReading(of: target, in: plan.plan.readings) else { return }
    if !isAgreed(target.target.id, by: first, in: plan.plan.agreements) {
      findings.append(
        of: card,
        at: target.path("attainmentLevels"),
        "No agreement to the levels is on record before the first reading on {}.",
        detail: .day(first)
      )
    }
    guard !plan.plan.amendments.isEmpty else { return }
    let pointer = target.path("attainmentLevels").pointer
    if isAmended(pointer, after: first, in: plan.plan.amendments) {
      findings.append(
        of: card,
        at: target.path("attainmentLevels"),
        "The levels were changed after the first reading on {}.",
        detail: .day(first)
      )
    }
  }

  /// The day of the first reading after the start, `nil` if there is none or nobody said
  /// when the start was.
  private func firstReading(
    of target: TargetStatement,
    in readings: [Reading]
  ) -> Day? {
    guard let start = target.growsFrom else { return nil }
    var first: Day?
    for place in readings.indices
    where readings[place].on > start && readings[place].on < first ?? .last
      && readings[place].gap == nil
      && readings[place].target == target.target.id
    {
      first = readings[place].on
    }
    return first
  }

  /// Whether somebody agreed by a day; an agreement without a day is taken as one in time.
  private func isAgreed(
    _ target: Target.ID,
    by day: Day,
    in agreements: [Agreement]
  ) -> Bool {
    for place in agreements.indices
    where agreements[place].response != .declined && agreements[place].on ?? day <= day {
      let targets = agreements[place].targets
      if targets.isEmpty || targets.contains(target) { return true }
    }
    return false
  }

  private func isAmended(
    _ pointer: String,
    after day: Day,
    in amendments: [Amendment]
  ) -> Bool {
    for place in amendments.indices where amendments[place].on ?? day > day {
      let paths = amendments[place].paths
      for path in paths where path.utf8.starts(with: pointer.utf8) { return true }
    }
    return false
  }
}
