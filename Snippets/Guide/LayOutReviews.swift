//! Lays reviews into the afternoons that a school has, and says why and why not.

import PlanModel
import PlanSchedule

// snippet.resources
// 1. What the school has: two afternoons of the SENCO, two reviews in each.
let calendar = SchoolCalendar(
  terms: [Term(name: "Autumn", from: "2026-09-07", through: "2026-12-18")]
)
let resources = ReviewResources(
  calendar: calendar,
  days: "2026-09-07"..."2026-12-18",
  sessions: [SchoolSession(.afternoon, slots: 2)],
  attendees: [
    Attendee(
      "senco",
      .weekly([
        WeeklySession(.tuesday, .afternoon),
        WeeklySession(.thursday, .afternoon),
      ])
    )
  ]
)
// snippet.end

// snippet.timetable
// 2. What is to be laid out: six reviews, five of them within one week.
let demands = (1...6).map { number in
  ReviewDemand<LearningPlan>(
    LearningPlan.ID("plan-\(number)") ?? .blank,
    from: "2026-11-02",
    by: number == 6 ? .policy("2026-11-13") : .law("2026-11-06"),
    attending: ["senco"]
  )
}
let planner = WorkloadPlanner(resources: resources)
let timetable = planner.timetable(of: demands, asOf: "2026-09-07")
for review in timetable.placed {
  print(review.day, review.id, review.explanation)
}

// 3. One can't be held in time: the proof names the days and the people.
for review in timetable.unplaced { print(review.explanation()) }
// snippet.end

// snippet.again
// 4. One afternoon falls away: the others stay where they are.
var fewer = resources
fewer.attendees[0].availability.absences = [Absence(on: "2026-11-12")]
let later = WorkloadPlanner(resources: fewer).timetable(
  of: demands,
  asOf: "2026-09-07",
  keeping: timetable.earlierPlacements()
)
for review in later.moved { print(review.explanation) }
// snippet.end

// snippet.hide
precondition(timetable.placed.count == 5)
precondition(timetable.unplaced.count == 1)
precondition(timetable.unplaced[0].shortage?.capacity == 4)
precondition(later.moved.count <= 1)
// snippet.show
