//! A school's year: calendar, cycles, statutory clocks, the SENCO's afternoons, .ics and wall.
//!
//! Reads calendar.csv of the invented Riverbank school and lays out the
//! reviews of 60 plans, 12 of them beside an EHC plan, with what follows
//! from the law, into two afternoons a week.

import PlanCodec
import PlanModel
import PlanSchedule
import PlanStorage

// MARK: - The school year

// snippet.calendar
let root = #filePath.split(separator: "/").dropLast(3)
  .joined(separator: "/")
let arguments = CommandLine.arguments.dropFirst()
let sample = "/\(root)/Documentation/Samples/riverbank-school"
let path = "\(arguments.first ?? sample)/calendar.csv"
let bytes = try FileFolder.readFile(at: path, limit: 1_000_000)
let dates = CalendarImport(of: SchoolFile("calendar.csv", bytes: bytes))
  .dates
let calendar = SchoolCalendar(dates)
let year = AcademicYear(containing: "2026-09-07")
let today: Day = "2026-09-09"
// snippet.end

// MARK: - Cycles and clocks

/// A plan with where it stands; the pupil is known by a number only.
struct SchoolPlan {
  let number: Int
  let id: LearningPlan.ID
  let pupil: Pupil.ID
  var cycle = GraduatedCycle<Target>()

  /// What happened to the EHC plan beside it, `nil` for SEN support.
  var history: PlanHistory?

  init(_ number: Int) {
    self.number = number
    id = LearningPlan.ID("plan-\(number)") ?? .blank
    pupil = Pupil.ID("pupil-\(number)") ?? .blank
    guard number <= 12 else { return }
    let decided = "2025-10-20" + .days(number * 19)
    history = PlanHistory(
      of: ObligationSubject(plan: id, pupil: pupil),
      events: [
        ClockEvent(.planMade, on: decided - .years(1)),
        ClockEvent(.reviewMeeting, on: decided - .weeks(4)),
        ClockEvent(.reviewDecided, on: decided),
      ]
    )
  }
}

/// What is laid out: a review of a plan, or of an EHC plan.
enum YearReview {}

// snippet.cycles
var plans = (1...60).map(SchoolPlan.init)

// Each plan goes through a cycle of assess, plan, do, review a term.
let requests = plans.map { ReviewRequest($0.id, .termly, from: year.first) }
let termly = ReviewPlanner(calendar: calendar)
  .timetable(of: requests, in: year.first...year.last)
let places = Dictionary(
  uniqueKeysWithValues: plans.indices.map { (plans[$0].id, $0) }
)
var demands: [ReviewDemand<YearReview>] = []
for entry in termly.entries {
  guard let place = places[entry.subject] else { continue }
  let plan = plans[place]
  let id = Identifier<YearReview>("\(plan.id).cycle-\(plan.cycle.number)")
  var demand = ReviewDemand<YearReview>(
    id ?? .blank,
    from: max(today, entry.day - .weeks(10)),
    by: .policy(entry.day + .weeks(1)),
    attending: ["senco"]
  )
  demand.preferredDay = entry.day - .weeks(1 + plan.number % 9)
  demand.pupil = plan.pupil
  demands.append(demand)
  for _ in ReviewStage.vocabulary.entries {
    plans[place].cycle = plans[place].cycle.next()
  }
}
// snippet.end

// snippet.clocks
// An EHC plan is reviewed within twelve months, and the meeting must be
// early enough for the authority to decide in time.
let clock = ObligationClock(.england2014)
for plan in plans {
  guard let history = plan.history else { continue }
  let safe = clock.safeDays(for: .reviewMeeting, in: history, asOf: today)
  guard let days = safe.days else { continue }
  var demand = ReviewDemand<YearReview>(
    Identifier("\(plan.id).annual") ?? .blank,
    from: max(today, days.upperBound - .weeks(10)),
    by: .law(days.upperBound, .reviewDue),
    attending: ["senco"]
  )
  demand.preferredDay = days.upperBound - .weeks(4)
  demand.noticeDays = 14
  demand.slots = 2
  demand.pupil = plan.pupil
  demands.append(demand)
}
// snippet.end

// MARK: - Two afternoons a week

// snippet.workload
let senco = Availability.weekly([
  WeeklySession(.tuesday, .afternoon),
  WeeklySession(.thursday, .afternoon),
])
let resources = ReviewResources(
  calendar: calendar,
  days: year.first...year.last,
  sessions: [SchoolSession(.afternoon, slots: 4)],
  attendees: [Attendee("senco", senco)]
)
let planner = WorkloadPlanner(resources: resources)
let timetable = planner.timetable(of: demands, asOf: today)
// snippet.end

/// Whether a review is that of an EHC plan.
func isAnnual(_ id: Identifier<YearReview>) -> Bool {
  id.text.hasSuffix(".annual")
}

// snippet.obligations
// With the meetings laid out, the steps around them are known as well.
var histories: [PlanHistory] = []
for plan in plans {
  guard let history = plan.history else { continue }
  let review = timetable.placed.first { $0.id.text == "\(plan.id).annual" }
  let event = review.map { ClockEvent(.reviewMeeting, on: $0.day) }
  histories.append(event.map(history.adding) ?? history)
}
let board = clock.board(of: histories, asOf: today)
// snippet.end

// MARK: - Files

// snippet.files
var style = EventStyle<YearReview>()
style.reminderDaysBefore = 14
let events = timetable.placed.map { review in
  let what = isAnnual(review.id) ? "Annual review" : "Review"
  return style.event(
    what,
    on: review.day,
    for: review.id,
    occurrence: "2026"
  )
}
let wall = WallPlanner(
  calendar: calendar,
  entries: timetable.placed.map { review in
    .init(on: review.day, isAnnual(review.id) ? "Annual" : "Review")
  }
)
let outputFolder = arguments.dropFirst().first ?? "year-output"
let output = try FileFolder(at: outputFolder)
try output.replace(
  file: "reviews.ics",
  with: ICalendar(events: events).bytes
)
let grid = wall.grid(of: year)
try output.replace(file: "wall-planner.txt", with: Array(grid.utf8))
// snippet.end

// MARK: - What came of it

let first = timetable.placed.filter { $0.day < "2026-11-01" }
print("\(calendar.schoolDayCount(in: year.first...year.last)) school days")
print(
  "\(timetable.placed.count) of \(demands.count) reviews have an afternoon."
)
for review in timetable.unplaced { print(review.id, review.explanation()) }
print("\nThe first annual reviews, and why then:")
for review in timetable.placed.filter({ isAnnual($0.id) }).prefix(3) {
  print("\(review.day.britishText) \(review.explanation)")
}
print("\nWhat is due around them before half term:")
for obligation in board.obligations(in: today..."2026-10-23") {
  let day = obligation.due.britishText
  print("\(day) \(obligation.binds.name): \(obligation.title)")
}
print()
for month in wall.months(of: year).prefix(2) { print(month.grid) }
print(wall.legend)
print("reviews.ics and wall-planner.txt: \(outputFolder)")

// snippet.hide
precondition(
  timetable.placed.count + timetable.unplaced.count == demands.count
)
precondition(demands.count(where: { isAnnual($0.id) }) == 12)
precondition(timetable.placed.allSatisfy { $0.day <= $0.limit.day })
precondition(timetable.placed.allSatisfy { calendar.isSchoolDay($0.day) })
precondition(timetable.unplaced.isEmpty)
precondition(events.count == timetable.placed.count)
precondition(!first.isEmpty)
// snippet.show
