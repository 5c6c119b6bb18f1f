import PlanModel
import PlanSchedule

/// A school of invented people and reviews that is the same in every run.
struct SeededSchool {
  enum Review {}

  var resources: ReviewResources
  var demands: [ReviewDemand<Review>] = []
  let today: Day = "2026-09-01"

  private init(resources: ReviewResources) {
    self.resources = resources
  }

  static func id(_ number: Int) -> Identifier<Review> {
    Identifier("review-\(number)") ?? .blank
  }

  static func person(_ number: Int) -> Attendee.ID {
    Attendee.ID("person-\(number)") ?? .blank
  }

  /// A school year: a third of the reviews in each term, with the SENCO and one of the
  /// pupil's teachers, some with a room, and a second teacher if free.
  static func year(reviews count: Int, people: Int, seed: Int) -> SeededSchool {
    var numbers = SeededNumbers(seed: seed)
    let sencos = max(1, count / 150)
    var school = SeededSchool(resources: staff(people, sencos: sencos, &numbers))
    for number in 0..<count {
      school.demands.append(review(number, people, sencos: sencos, &numbers))
    }
    return school
  }

  private static func staff(
    _ people: Int,
    sencos: Int,
    _ numbers: inout SeededNumbers
  ) -> ReviewResources {
    let weekdays = Weekday.allCases.filter { !$0.isWeekend }
    var attendees = (0..<people).map { number in
      var free = (0..<3).map { _ in
        WeeklySession(
          weekdays[Int.random(in: 0..<5, using: &numbers)],
          Bool.random(using: &numbers) ? .morning : .afternoon
        )
      }
      free.append(WeeklySession(weekdays[number % 5], .afternoon, mostSlots: 2))
      return Attendee(person(number), .weekly(free))
    }
    for number in 0..<sencos {
      let free = weekdays.map { WeeklySession($0, .afternoon) }
      attendees.append(Attendee(person(1_000 + number), .weekly(free)))
    }
    return ReviewResources(
      calendar: Riverbank.calendar,
      days: "2026-09-01"..."2027-08-31",
      sessions: [SchoolSession(.morning, slots: 6), SchoolSession(.afternoon, slots: 4)],
      attendees: attendees,
      rooms: [ReviewRoom("room-1"), ReviewRoom("room-2")]
    )
  }

  private static let terms: [ClosedRange<Day>] = [
    "2026-09-14"..."2026-12-11", "2027-01-11"..."2027-03-19", "2027-04-19"..."2027-07-09",
  ]

  private static func review(
    _ number: Int,
    _ people: Int,
    sencos: Int,
    _ numbers: inout SeededNumbers
  ) -> ReviewDemand<Review> {
    let term = terms[number % 3]
    let pupil = number / 3
    let length = term.lowerBound.days(until: term.upperBound)
    let first = term.lowerBound + .days(Int.random(in: 0..<length / 2, using: &numbers))
    let last = min(
      term.upperBound,
      first + .days(Int.random(in: 25...60, using: &numbers))
    )
    var demand = ReviewDemand<Review>(
      id(number),
      from: first,
      by: number % 10 == 0 ? .law(last) : .policy(last),
      attending: [
        .person(person(1_000 + pupil % sencos)), .person(person(pupil % people)),
      ]
    )
    demand.pupil = Pupil.ID("pupil-\(pupil)")
    demand.family = Family.ID("family-\(pupil / 2)")
    demand.preferredDay = first + .days(Int.random(in: 5..<25, using: &numbers))
    demand.slots = number % 10 == 0 ? 2 : 1
    demand.room = number % 4 == 0 ? .meeting : nil
    demand.shouldAttend = [person((pupil + 1) % people)]
    return demand
  }

  /// A few reviews that all need one person, in a few sessions: too many as often as not.
  static func bottleneck(seed: Int, slots: Int = 1) -> SeededSchool {
    var numbers = SeededNumbers(seed: seed)
    var free: [WeeklySession] = []
    for weekday in [Weekday.monday, .tuesday, .wednesday, .thursday, .friday]
    where Int.random(in: 0..<3, using: &numbers) > 0 {
      free.append(WeeklySession(weekday, .afternoon))
    }
    var school = SeededSchool(
      resources: ReviewResources(
        calendar: .everyWeekday,
        days: "2026-09-07"..."2026-09-18",
        sessions: [
          SchoolSession(.afternoon, slots: Int.random(in: 1...2, using: &numbers) * slots)
        ],
        attendees: [Attendee(person(0), .weekly(free))]
      )
    )
    for number in 0..<Int.random(in: 3...7, using: &numbers) {
      let first = "2026-09-07" + .days(Int.random(in: 0..<8, using: &numbers))
      let last = first + .days(Int.random(in: 0..<6, using: &numbers))
      var demand = ReviewDemand<Review>(
        id(number),
        from: first,
        by: .law(last),
        attending: [.person(person(0))]
      )
      demand.slots = slots
      school.demands.append(demand)
    }
    return school
  }

  /// A few reviews with several people, lengths, choices, rooms and families.
  static func mixed(seed: Int) -> SeededSchool {
    var numbers = SeededNumbers(seed: seed)
    let days: [Weekday] = [.monday, .tuesday, .wednesday]
    let attendees = (0..<3).map { number in
      Attendee(
        person(number),
        .weekly(
          days.filter { _ in Int.random(in: 0..<4, using: &numbers) > 0 }.map {
            let most = Bool.random(using: &numbers) ? 1 : nil
            return WeeklySession($0, .afternoon, mostSlots: most)
          }
        )
      )
    }
    let most = Int.random(in: 0..<3, using: &numbers) == 0 ? 2 : nil
    var school = SeededSchool(
      resources: ReviewResources(
        calendar: .everyWeekday,
        days: "2026-09-07"..."2026-09-09",
        sessions: [SchoolSession(.afternoon, slots: 2, mostReviews: most)],
        attendees: attendees,
        rooms: [ReviewRoom("room-1")]
      )
    )
    for number in 0..<Int.random(in: 3...5, using: &numbers) {
      school.demands.append(mixedReview(number, &numbers))
    }
    return school
  }

  private static func mixedReview(
    _ number: Int,
    _ numbers: inout SeededNumbers
  ) -> ReviewDemand<Review> {
    let first = "2026-09-07" + .days(Int.random(in: 0..<2, using: &numbers))
    let last = first + .days(Int.random(in: 0..<3, using: &numbers))
    let people = (0..<3).map(person).shuffled(using: &numbers)
    let choices: [[AttendeeChoice]] = [
      [.person(people[0])],
      [.person(people[0]), .person(people[1])],
      [.oneOf([people[0], people[1]])],
      [.oneOf([people[0], people[1]]), .oneOf([people[1], people[2]])],
    ]
    var demand = ReviewDemand<Review>(
      id(number),
      from: first,
      by: Bool.random(using: &numbers) ? .law(last) : .policy(last),
      attending: choices[Int.random(in: 0..<4, using: &numbers)]
    )
    demand.slots = Int.random(in: 0..<4, using: &numbers) == 0 ? 2 : 1
    demand.family = Bool.random(using: &numbers) ? "family-1" : nil
    demand.room = Int.random(in: 0..<3, using: &numbers) == 0 ? .meeting : nil
    return demand
  }

  func timetable(
    _ preferences: WorkloadPreferences = .standard,
    keeping earlier: [EarlierPlacement<Review>] = []
  ) -> WorkloadTimetable<Review> {
    WorkloadPlanner(resources: resources, preferences: preferences)
      .timetable(of: demands, asOf: today, keeping: earlier)
  }
}
