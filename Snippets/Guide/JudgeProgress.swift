//! Says what the readings of a target show, and what was agreed to do.

import PlanModel
import PlanProgress

// snippet.target
let target = Target(id: "t-1", text: "Reads 60 words a minute").with {
  $0.criterion = .rate(60, .wordsPerMinute, onConsecutive: 3)
  $0.measure = Measure(tool: "one-minute reads", unit: .wordsPerMinute)
  $0.baseline = Baseline(value: 42, unit: .wordsPerMinute)
  $0.baseline?.on = "2026-09-07"
  $0.starts = "2026-09-07"
  $0.due = "2027-02-12"
}
let scores: [Number] = [43, 42, 45, 44, 46, 44, 47, 46, 48, 47, 49]
let start: Day = "2026-09-07"
let readings = scores.enumerated().map { week, score in
  Reading(
    id: Reading.ID("r-\(week)") ?? "r",
    target: "t-1",
    on: start + .weeks(week + 1),
    value: score
  ).with { $0.unit = .wordsPerMinute }
}
// snippet.end

// snippet.summary
let today: Day = "2026-11-25"
let summary = ProgressSummary(
  of: target,
  readings: readings,
  asOf: today
)
print(summary.statement)
print(summary.criterion.text)
if summary.position == .below {
  print("Was the support given as planned?")
}
// snippet.end

// snippet.decision
let point = DecisionPoint(
  id: "d-1",
  conditions: [
    DecisionCondition(
      metric: .value,
      statistic: .medianOfLast3,
      comparison: .below,
      value: 50,
      atWeek: 10
    )
  ]
).with {
  $0.proposes = .switchStrategy
  $0.fromStrategy = "s-a"
  $0.toStrategy = "s-b"
}
let decision = DecisionEvaluation(
  of: point,
  for: target,
  readings: readings,
  asOf: today
)
print(decision.state, decision.text)

// A proposal changes nothing. A named person decides.
if let proposal = decision.proposal(withID: "proposal-1") {
  print("Proposed: \(proposal.action.name)")
}
// snippet.end

// snippet.hide
precondition(summary.position == .below)
precondition(decision.state == .fired)
