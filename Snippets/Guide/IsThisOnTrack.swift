//! Answers "is this on track?" for one target, in the words of a teacher and of a pupil.

import PlanModel
import PlanProgress

// snippet.target
let target = Target(id: "t-1", text: "Reads 72 words a minute").with {
  $0.criterion = .rate(72, .wordsPerMinute, onConsecutive: 3)
  $0.measure = Measure(tool: "one-minute reads", unit: .wordsPerMinute)
  $0.baseline = Baseline(value: 42, unit: .wordsPerMinute)
  $0.baseline?.on = "2026-09-07"
  $0.due = "2027-01-25"
}
// snippet.end

// snippet.readings
let scores: [Number?] = [44, 43, 47, 48, nil, 46, 50, 49, 52, 53, 51]
let readings = scores.enumerated().map { week, score in
  Reading(
    id: Reading.ID("r-\(week)") ?? "r",
    target: "t-1",
    on: "2026-09-14" + .weeks(week),
    value: score
  ).with {
    $0.unit = .wordsPerMinute
    // A missed week is a gap with its reason, never a zero.
    if score == nil { $0.gap = .absent }
  }
}
// snippet.end

// snippet.teacher
let halfTerm = TeachingTime(closed: ["2026-10-26"..."2026-10-30"])
let today: Day = "2026-11-26"
let summary = ProgressSummary(
  of: target,
  readings: readings,
  asOf: today,
  in: halfTerm
)
print(summary.statement(for: .teacher))
let signals = target.signals(
  readings: readings,
  asOf: today,
  in: halfTerm
)
for signal in signals {
  print("-", signal.text ?? "")
}
// snippet.end

// snippet.pupil
print(summary.statement(for: .pupil))
print(summary.statement(for: .family))
// snippet.end

// snippet.hide
precondition(summary.position == .below && summary.missed == 1)
precondition(summary.trendStatement == .belowGoalRate)
precondition(summary.statement(for: .pupil).contains("Your goal"))
// snippet.show
