//! Finds what is due for plans from what has happened, and what a late step moves.

import PlanModel
import PlanSchedule

// snippet.board
// 1. What happened, and what is planned: here a meeting in October.
let meeting = ClockEvent(.reviewMeeting, on: "2026-10-06")
let history = PlanHistory(
  of: ObligationSubject(plan: "plan-1", className: "Otters"),
  events: [ClockEvent(.planMade, on: "2025-11-12"), meeting]
)

// 2. What is to be done, on whose word, and why on this day?
let clock = ObligationClock(.england2014)
let board = clock.board(of: [history], asOf: "2026-10-12")
for obligation in board.obligations {
  print(obligation.due, obligation.state, obligation.title)
  print("  binds: \(obligation.binds.name); \(obligation.reason)")
}
let overdue = board.obligations(matching: .overdue)
// snippet.end

// snippet.whatIf
// 3. What if the meeting is held four weeks later?
let changes = clock.effects(
  ofMoving: meeting,
  to: "2026-11-03",
  in: history,
  asOf: "2026-09-01"
)
for change in changes where change.becomesMissed {
  print("would be missed:", change.after?.title ?? "")
}

// 4. On which days is a meeting safe?
let planMade = PlanHistory(
  of: history.subject,
  events: [ClockEvent(.planMade, on: "2025-11-12")]
)
let safe = clock.safeDays(
  for: .reviewMeeting,
  in: planMade,
  asOf: "2026-09-01"
)
if let days = safe.days { print(days.lowerBound, "to", days.upperBound) }
// snippet.end

// snippet.hide
precondition(board.obligations.contains { $0.deadline == .reviewReport })
precondition(changes.contains { $0.daysMoved == 28 })
precondition(safe.days?.upperBound == "2026-10-14")
// snippet.show
