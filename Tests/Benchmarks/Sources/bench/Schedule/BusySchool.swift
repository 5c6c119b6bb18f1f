import CorpusGenerator
import PlanModel
import PlanSchedule

/// A school with many reviews to lay out: a third of them in each term, with a SENCO, one of
/// the pupil's teachers, and for some a room and a psychologist.
struct BusySchool {
  enum Review {}

  private static let weekdays: [Weekday] = [
    .monday, .tuesday, .wednesday, .thursday, .friday,
  ]

  private static let terms: [ClosedRange<Day>] = [
    "2026-09-14"..."2026-12-11", "2027-01-11"..."2027-03-19", "2027-04-19"..."2027-07-09",
  ]

  let resources: ReviewResources
  private(set) var demands: [ReviewDemand<Review>] = []

  init(reviews count: Int, teachers: Int = 36, seed: Int = 7) {
    var numbers = SeededNumbers(seed: seed)
    let sencos = max(1, count / 150)
    resources = ReviewResources(
      calendar: Self.calendar,
      days: "2026-09-01"..."2027-08-31",
      sessions: [SchoolSession(.morning, slots: 6), SchoolSession(.afternoon, slots: 4)],
      attendees: Self.attendees(teachers: teachers, sencos: sencos, &numbers),
      rooms: [ReviewRoom("room-1"), ReviewRoom("room-2")]
    )
    for number in 0..<count {
      let senco = Self.person("senco", number / 3 % sencos)
      let teacher = Self.person("teacher", number / 3 % teachers)
      demands.append(Self.demand(number, attending: [senco, teacher], &numbers))
    }
  }

  private static let calendar = SchoolCalendar(
    terms: [
      Term(name: "Autumn", from: "2026-09-07", through: "2026-12-18"),
      Term(name: "Spring", from: "2027-01-04", through: "2027-03-25"),
      Term(name: "Summer", from: "2027-04-12", through: "2027-07-16"),
    ],
    closures: [
      Closure(name: "Autumn", kind: .halfTerm, from: "2026-10-26", through: "2026-10-30"),
      Closure(name: "Spring", kind: .halfTerm, from: "2027-02-15", through: "2027-02-19"),
      Closure(name: "Summer", kind: .halfTerm, from: "2027-05-31", through: "2027-06-04"),
    ]
  )

  private static func person(_ role: String, _ number: Int) -> Attendee.ID {
    Attendee.ID("\(role)-\(number)") ?? .blank
  }

  private static func attendees(
    teachers: Int,
    sencos: Int,
    _ numbers: inout SeededNumbers
  ) -> [Attendee] {
    let afternoons = weekdays.map { WeeklySession($0, .afternoon) }
    var attendees = (0..<sencos).map {
      Attendee(person("senco", $0), .weekly(afternoons))
    }
    for number in 0..<teachers {
      var free = [WeeklySession(weekdays[number % 5], .afternoon, mostSlots: 2)]
      for _ in 0..<3 {
        let part: DayPart = numbers.happens(500) ? .morning : .afternoon
        free.append(WeeklySession(numbers.one(of: weekdays), part))
      }
      attendees.append(Attendee(person("teacher", number), .weekly(free)))
    }
    attendees.append(
      Attendee("psychologist", .weekly([WeeklySession(.tuesday, .afternoon)]))
    )
    return attendees
  }

  private static func demand(
    _ number: Int,
    attending people: [Attendee.ID],
    _ numbers: inout SeededNumbers
  ) -> ReviewDemand<Review> {
    let term = terms[number % 3]
    let length = term.lowerBound.days(until: term.upperBound)
    let first = term.lowerBound + .days(numbers.number(0...length / 2))
    let last = min(first + .days(numbers.number(14...50)), term.upperBound)
    var demand = ReviewDemand<Review>(
      Identifier("review-\(number)") ?? .blank,
      from: first,
      by: numbers.happens(200) ? .law(last) : .policy(last),
      attending: people.map(AttendeeChoice.person)
    )
    demand.preferredDay = first + .days(numbers.number(0...14))
    demand.pupil = Pupil.ID("pupil-\(number / 3)")
    demand.room = numbers.happens(500) ? .meeting : nil
    if numbers.happens(100) { demand.shouldAttend = ["psychologist"] }
    return demand
  }
}
