import PlanModel
import PlanSchedule
import Testing

@Suite("Workloads that make no sense")
struct HostileWorkloadTests {
  typealias Review = SeededSchool.Review

  private func demand(_ number: Int, _ first: Day, _ last: Day) -> ReviewDemand<Review> {
    ReviewDemand(SeededSchool.id(number), from: first, by: .law(last), attending: ["one"])
  }

  private func resources(
    _ availability: Availability = .everySession,
    days: ClosedRange<Day> = "2026-09-01"..."2026-09-30",
    slots: Int = 2
  ) -> ReviewResources {
    ReviewResources(
      calendar: .everyWeekday,
      days: days,
      sessions: [SchoolSession(.morning, slots: slots)],
      attendees: [Attendee("one", availability)]
    )
  }

  private func timetable(
    _ demands: [ReviewDemand<Review>],
    _ resources: ReviewResources,
    asOf today: Day = "2026-09-01"
  ) -> WorkloadTimetable<Review> {
    let timetable = WorkloadPlanner(resources: resources).timetable(
      of: demands,
      asOf: today
    )
    let unproven = timetable.unplaced.prefix(3).compactMap(\.shortage).filter {
      !$0.isProven(by: demands, in: resources, asOf: today)
    }
    #expect(unproven.isEmpty)
    return timetable
  }

  @Test("Nothing to do gives an empty timetable, with or without a school")
  func empty() {
    let none = ReviewResources(
      calendar: SchoolCalendar(terms: []),
      days: .first ... .last,
      sessions: [],
      attendees: []
    )
    #expect(timetable([], none).placed.isEmpty)
    #expect(timetable([], resources()).unplaced.isEmpty)
    let demands = [demand(1, .first, .last)]
    #expect(timetable(demands, none).unplaced.map(\.cause) == [.shortage])
  }

  @Test("A window that ends before it begins has no place, and the proof says so")
  func reversed() {
    let timetable = timetable([demand(1, "2026-09-10", "2026-09-09")], resources())
    #expect(timetable.unplaced.map(\.shortage?.capacity) == [0])
    #expect(timetable.unplaced.map(\.hint) == [nil])
  }

  @Test(
    "Slots of any number are cut to what a session can have",
    arguments: [Int.min, -1, 0, 1, 64, 65, .max]
  )
  func slots(count: Int) {
    let demands = (0..<3).map { demand($0, "2026-09-01", "2026-09-01") }
    let places = min(3, max(0, count))
    #expect(timetable(demands, resources(slots: count)).placed.count == places)
    var long = demand(4, "2026-09-01", "2026-09-01")
    long.slots = count
    let fits = count <= 64
    #expect(timetable([long], resources(slots: 64)).placed.count == (fits ? 1 : 0))
  }

  @Test(
    "Free slots outside the session and numbers below zero give no place",
    arguments: [
      WeeklySession(.tuesday, .morning, slots: 3...9),
      WeeklySession(.tuesday, .morning, slots: Int.min...0),
      WeeklySession(.tuesday, .morning, slots: Int.max...Int.max),
      WeeklySession(.tuesday, .morning, mostSlots: 0),
      WeeklySession(.tuesday, .morning, mostSlots: .min),
      WeeklySession(.tuesday, .afternoon),
      WeeklySession(.saturday, .morning),
    ]
  )
  func noTime(session: WeeklySession) {
    let resources = resources(.weekly([session]))
    #expect(timetable([demand(1, "2026-09-01", "2026-09-30")], resources).placed.isEmpty)
  }

  @Test("Of demands with one identifier one is laid out and the others are listed")
  func duplicates() {
    let demands = [
      demand(1, "2026-09-01", "2026-09-30"), demand(1, "2026-09-01", "2026-09-15"),
      demand(1, "2026-09-01", "2026-09-15"), demand(2, "2026-09-01", "2026-09-15"),
    ]
    let forward = timetable(demands, resources())
    #expect(
      forward.placed.map(\.id).sorted() == [SeededSchool.id(1), SeededSchool.id(2)]
    )
    #expect(forward.unplaced.map(\.cause) == [.duplicate, .duplicate])
    #expect(timetable(demands.reversed(), resources()) == forward)
  }

  @Test("One person listed twice has the sessions of both")
  func twice() {
    var resources = resources(.weekly([WeeklySession(.tuesday, .morning, slots: 1...1)]))
    let other = Availability.weekly([WeeklySession(.tuesday, .morning, slots: 2...2)])
    resources.attendees.append(Attendee("one", other))
    let demands = (0..<3).map { demand($0, "2026-09-01", "2026-09-01") }
    #expect(timetable(demands, resources).placed.map(\.slots) == [1...1, 2...2])
  }

  @Test("Nobody, somebody unknown and nobody of several cannot attend")
  func nobody() {
    var demands = (0..<4).map { demand($0, "2026-09-01", "2026-09-30") }
    demands[0].mustAttend = ["unknown"]
    demands[1].mustAttend = [.oneOf([])]
    demands[2].mustAttend = [.oneOf(["unknown", "one", "one"]), .oneOf(["one"])]
    demands[3].mustAttend = []
    let timetable = timetable(demands, resources())
    #expect(timetable.placed.map(\.id).sorted() == [2, 3].map(SeededSchool.id))
  }

  @Test("The ends of the calendar and huge numbers are no trouble", arguments: [0, 1])
  func ends(which: Int) {
    let today: Day = which == 0 ? .first : .last
    var demands = (0..<6).map { demand($0, .first, .last) }
    for index in demands.indices {
      demands[index].noticeDays = index % 2 == 0 ? .max : .min
      demands[index].timesMoved = index % 3 == 0 ? .max : .min
      demands[index].preferredDay = index % 2 == 0 ? .first : .last
      demands[index].pupil = "pupil-1"
    }
    let resources = resources(days: .first ... .last)
    var preferences = WorkloadPreferences()
    preferences.awayFromPreferred = .max
    preferences.bufferDays = .max
    preferences.shortGap = .min
    preferences.fullWeek = .max
    preferences.comfortableSlotsAWeek = .min
    preferences.searchSteps = .min
    let planner = WorkloadPlanner(resources: resources, preferences: preferences)
    let timetable = planner.timetable(of: demands, asOf: today)
    #expect(timetable.placed.count + timetable.unplaced.count == 6)
  }

  @Test("Many reviews of one pupil in one week are placed as far as there are slots")
  func crowd() {
    var demands = (0..<60).map { demand($0, "2026-09-07", "2026-09-11") }
    for index in demands.indices { demands[index].pupil = "pupil-1" }
    let timetable = timetable(demands, resources(slots: 4))
    #expect(timetable.placed.count == 20)
    #expect(timetable.unplaced.allSatisfy { $0.shortage?.needed == 60 })
  }

  @Test("Earlier placements of nothing, nowhere and at one time are put right")
  func earlier() {
    let demands = (0..<3).map { demand($0, "2026-09-01", "2026-09-30") }
    let monday = ReviewSession("2026-09-07", .morning)
    let planner = WorkloadPlanner(resources: resources())
    let timetable = planner.timetable(
      of: demands,
      asOf: "2026-09-01",
      keeping: [
        EarlierPlacement(SeededSchool.id(0), monday, firstSlot: 1),
        EarlierPlacement(SeededSchool.id(1), monday, firstSlot: 1),
        EarlierPlacement(SeededSchool.id(1), monday, firstSlot: 2),
        EarlierPlacement(SeededSchool.id(2), monday, firstSlot: .max),
        EarlierPlacement(SeededSchool.id(9), monday, firstSlot: .min),
      ]
    )
    #expect(timetable.placed.count == 3)
    #expect(timetable.moved.map(\.id) == [1, 2].map(SeededSchool.id))
    #expect(timetable.moved.first?.reason == .sessionFull)
  }
}
