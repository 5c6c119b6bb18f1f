//! Exports reviews to a calendar without naming a pupil, and again after a change.

import PlanModel
import PlanSchedule

let calendar = SchoolCalendar(
  terms: [Term(name: "Autumn", from: "2026-09-07", through: "2026-12-18")]
)
let planner = ReviewPlanner(calendar: calendar)
let year = AcademicYear(containing: "2026-09-07")
let request = ReviewRequest<LearningPlan>(
  "plan-1",
  .every(weeks: 6),
  from: year.first
)
let timetable = planner.timetable(of: [request], in: year.first...year.last)

// snippet.export
// 1. Private events that say "Review" and nothing about the pupil.
var style = EventStyle<LearningPlan>()
style.reminderDaysBefore = 14
let events = timetable.events(style)
let file = ICalendar(events: events).bytes
print(String(decoding: file, as: UTF8.self))
// snippet.end

// snippet.update
// 2. Next month a review has moved: its event keeps its identifier and
//    gets a higher number, so that calendars replace it.
var moved = events
moved[0].days = "2026-10-15"..."2026-10-15"
let update = CalendarUpdate(from: events, to: moved)
print(update.changed.count, "changed")
// snippet.end

// snippet.planner
// 3. The same reviews on a wall planner.
let wall = WallPlanner(
  calendar: calendar,
  entries: timetable.plannerEntries()
)
print(wall.months(of: year)[1].grid)
print(wall.legend)
// snippet.end

// snippet.hide
precondition(events.count == 3)
precondition(update.changed.count == 1)
precondition(update.events[0].sequence == 1)
precondition(!String(decoding: file, as: UTF8.self).contains("plan-1"))
// snippet.show
