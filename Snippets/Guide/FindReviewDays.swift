//! Finds the review days of a plan in a school year, and what is due.

import PlanModel
import PlanSchedule

// 1. Describe the school year.
let calendar = SchoolCalendar(
  terms: [
    Term(name: "Autumn", from: "2026-09-07", through: "2026-12-18"),
    Term(name: "Spring", from: "2027-01-04", through: "2027-03-25"),
    Term(name: "Summer", from: "2027-04-12", through: "2027-07-16"),
  ],
  closures: [
    Closure(name: "Staff training", kind: .inset, on: "2027-04-12"),
    Closure(
      name: "Half term",
      kind: .halfTerm,
      from: "2026-10-26",
      through: "2026-10-30"
    ),
  ]
)

// 2. Lay the reviews out.
let schedule = ReviewSchedule(
  .every(weeks: 6),
  from: "2026-09-09",
  through: "2027-07-16",
  calendar: calendar,
  movePolicy: .before
)
for review in schedule.reviews {
  print(review.day, review.note ?? "")
}

// 3. See what needs doing on a day.
let upcoming = schedule.reviews(.upcoming, asOf: "2026-11-20")
for review in upcoming {
  print("invite people for \(review.day)")
}

// snippet.hide
precondition(schedule.reviews.count == 7)
precondition(schedule.reviews[4].day == "2027-03-25")
precondition(upcoming.map(\.day) == ["2026-12-02"])
// snippet.show
