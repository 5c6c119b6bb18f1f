//! Compares the weeks before a small group began with those since, for a review.

import PlanModel
import PlanProgress

let target = Target(id: "t-1", text: "Reads 72 words a minute").with {
  $0.measure = Measure(tool: "one-minute reads", unit: .wordsPerMinute)
  $0.measure?.kind = .generalOutcome
  $0.starts = "2026-09-07"
}
let scores: [Number] = [40, 43, 41, 44, 42, 41, 47, 46, 49, 52, 50, 53]
let readings = scores.enumerated().map { week, score in
  Reading(
    id: Reading.ID("r-\(week)") ?? "r",
    target: "t-1",
    on: "2026-09-14" + .weeks(week),
    value: score
  ).with { $0.unit = .wordsPerMinute }
}

// snippet.phases
let smallGroup = PhaseChange(
  on: "2026-10-26",
  reason: .provision,
  name: "Small group"
)
let phases = TargetPhases(
  of: target,
  readings: readings,
  changes: [smallGroup],
  asOf: "2026-12-04"
)
for phase in phases.phases {
  print(phase.name ?? "before", phase.count, phase.median ?? 0)
}
// snippet.end

// snippet.review
let review = try phases.lastReview()
print(review.statement)
let comparison = review.comparison
let overlap = try comparison.effectSize(by: .nonoverlapOfAllPairs)
print(overlap.value, overlap.interval as Any)
for method in [EffectSizeMethod.tau, .hedgesG, .percentageChange] {
  if let size = try? comparison.effectSize(by: method) {
    print(method.name, size.value)
  }
}
// snippet.end

// snippet.hide
precondition(phases.phases.map(\.count) == [6, 6])
precondition(overlap.value == 1)
// snippet.show
