import PlanModel

/// Asks what a signal rests on.
struct DataMissingRule: Rule {
  let card = RuleCard(
    id: .dataMissing,
    topic: .signals,
    title: "A signal states its data",
    question: "Which readings, how many, of which days, and how far can they be trusted?",
    why: """
      A signal can be checked only by somebody who can see what it was computed from. \
      One that rests on little says so.
      """,
    severity: .warning,
    citation: .guidanceResponse,
    suggestions: [
      "list the readings that it was computed from",
      "say how far the data can be trusted",
      "set the status to data required, if there was too little",
    ]
  )

  var examples: RuleExamples? {
    let signal = Signal(id: "s-1", method: "fourPointRule/1.0").with {
      $0.readings = ["m-1"]
      $0.adequacy = .provisional
    }
    return Example.cycles(after: []) {
      $0.readings = [Reading(id: "m-1", target: "t-1", on: "2026-09-05", value: 4)]
      $0.signals = [signal]
    } fails: {
      $0.signals = [signal]
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for index in plan.plan.signals.indices
    where plan.plan.signals[index].status == .success {
      if !plan.plan.holdsReadings(ofSignal: index) {
        findings.append(
          of: card,
          at: PlanPath("signals", index, "readings"),
          "The signal does not list readings of the plan that it was computed from."
        )
      }
      if plan.plan.signals[index].adequacy == nil {
        findings.append(
          of: card,
          at: PlanPath("signals", index, "adequacy"),
          "The signal does not say how far its data can be trusted."
        )
      }
    }
  }
}

extension LearningPlan {
  /// Whether the plan holds a reading that a signal was computed from, which gives its day.
  fileprivate func holdsReadings(ofSignal index: Int) -> Bool {
    signals[index].readings.contains { id in
      readings.contains { $0.id == id }
    }
  }
}
