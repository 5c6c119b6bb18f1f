import PlanModel
import PlanSchedule
import Testing

@Suite("Workload planner")
struct WorkloadPlannerTests {
  typealias Review = SeededSchool.Review

  static let today: Day = "2026-10-01"

  /// Riverbank School, whose SENCO has Tuesday and Thursday afternoons of two slots.
  static let riverbank = ReviewResources(
    calendar: Riverbank.calendar,
    days: "2026-09-01"..."2027-08-31",
    sessions: [SchoolSession(.morning, slots: 4), SchoolSession(.afternoon, slots: 2)],
    attendees: [
      Attendee(
        "senco",
        .weekly([
          WeeklySession(.tuesday, .afternoon), WeeklySession(.thursday, .afternoon),
        ])
      ),
      Attendee("teacher-1", .weekly([WeeklySession(.tuesday, .afternoon)])),
      Attendee("teacher-2", .everySession),
    ],
    rooms: [ReviewRoom("room-1")]
  )

  static func demands(
    _ count: Int,
    from first: Day = "2026-11-02",
    by last: Day = "2026-11-13",
    attending: [AttendeeChoice] = ["senco"]
  ) -> [ReviewDemand<Review>] {
    (0..<count).map {
      ReviewDemand(SeededSchool.id($0), from: first, by: .law(last), attending: attending)
    }
  }

  private func timetable(
    _ demands: [ReviewDemand<Review>],
    _ resources: ReviewResources = riverbank,
    _ preferences: WorkloadPreferences = .standard
  ) -> WorkloadTimetable<Review> {
    WorkloadPlanner(resources: resources, preferences: preferences)
      .timetable(of: demands, asOf: Self.today)
  }

  // MARK: Places

  @Test("The SENCO's free afternoons are filled, and none on a closed day")
  func fills() {
    // The boiler fails on Tuesday 10 November, which leaves three afternoons.
    let placed = timetable(Self.demands(6)).placed
    #expect(
      placed.map { "\($0.session) \($0.slots.lowerBound)" } == [
        "2026-11-03 afternoon 1", "2026-11-03 afternoon 2", "2026-11-05 afternoon 1",
        "2026-11-05 afternoon 2", "2026-11-12 afternoon 1", "2026-11-12 afternoon 2",
      ]
    )
    #expect(placed.allSatisfy { $0.attending == ["senco"] && $0.room == nil })
  }

  @Test("One review too many comes with a proof that counts them all")
  func oneTooMany() throws {
    let demands = Self.demands(8)
    let timetable = timetable(demands)
    #expect(timetable.placed.count == 6)
    #expect(timetable.unplaced.map(\.cause) == [.shortage, .shortage])
    let shortage = try #require(timetable.unplaced.first?.shortage)
    #expect(shortage.demands.count == 8)
    #expect((shortage.needed, shortage.capacity, shortage.unitSlots) == (8, 6, 1))
    #expect(shortage.isProven(by: demands, in: Self.riverbank, asOf: Self.today))
    #expect(
      shortage.explanation { _ in "the SENCO" }
        == "8 reviews must lie between 2026-11-03 and 2026-11-12; "
        + "free then: 6 slots of the SENCO."
    )
  }

  @Test("An unplaced review is told what would help and when it could be late")
  func help() throws {
    var demands = Self.demands(7)
    demands[6].preferredDay = "2026-11-11"
    let unplaced = try #require(timetable(demands).unplaced.first)
    #expect(unplaced.id == SeededSchool.id(6))
    #expect(unplaced.hint?.session == ReviewSession("2026-11-11", .morning))
    #expect(unplaced.lateSession == ReviewSession("2026-11-17", .afternoon))
    #expect(
      unplaced.hint?.explanation { _ in "the SENCO" }
        == "It could be held on 2026-11-11 morning, in the week of 2026-11-09, "
        + "if the SENCO had one more slot."
    )
  }

  @Test("Names are written only if the caller gives them")
  func names() throws {
    let timetable = timetable(Self.demands(7))
    let texts =
      timetable.placed.map(\.explanation) + timetable.unplaced.map { $0.explanation() }
    #expect(!texts.contains { $0.contains("senco") })
    let unplaced = try #require(timetable.unplaced.first)
    #expect(unplaced.explanation { $0.text }.contains("senco"))
  }

  @Test("Where there is not room for all, law goes before guidance and policy")
  func force() {
    var demands = Self.demands(8)
    for index in 0..<4 { demands[index].latest.force = .schoolPolicy }
    for index in 4..<6 { demands[index].latest.force = .should }
    let unplaced = timetable(demands).unplaced.map(\.id)
    #expect(unplaced.count == 2)
    #expect(unplaced.allSatisfy { (0..<4).map(SeededSchool.id).contains($0) })
  }

  @Test("Notice is given: no review is nearer than its days of notice")
  func notice() {
    var demands = Self.demands(1, from: "2026-09-01", by: "2026-11-30")
    demands[0].noticeDays = 14
    demands[0].preferredDay = "2026-10-01"
    #expect(timetable(demands).placed.map(\.day) == ["2026-10-15"])
  }

  // MARK: People and rooms

  @Test("People who must meet do so at the same time")
  func together() {
    let demands = Self.demands(2, attending: ["senco", "teacher-1"])
    let placed = timetable(demands).placed
    #expect(placed.map(\.day) == ["2026-11-03", "2026-11-03"])
    #expect(placed.map(\.slots) == [1...1, 2...2])
  }

  @Test("Of several people who could attend, the work is shared")
  func shares() {
    var resources = Self.riverbank
    resources.attendees.append(Attendee("teacher-3", .everySession))
    let choice = AttendeeChoice.oneOf(["teacher-2", "teacher-3"])
    let placed = timetable(Self.demands(6, attending: [choice]), resources).placed
    let counts = Dictionary(grouping: placed.flatMap(\.attending)) { $0 }
    #expect(counts.values.map(\.count) == [3, 3])
  }

  @Test("Whoever should attend does if free, and the review is held without them if not")
  func should() {
    var demands = Self.demands(1, by: "2026-11-05")
    demands[0].shouldAttend = ["teacher-2", "teacher-1", "nobody-known"]
    demands[0].preferredDay = "2026-11-05"
    var preferences = WorkloadPreferences()
    let near = timetable(demands, Self.riverbank, preferences).placed
    #expect(near.map(\.day) == ["2026-11-03"])
    #expect(near.map(\.absentees) == [["nobody-known"]])
    preferences.absentees = 0
    preferences.bufferDays = 0
    let away = timetable(demands, Self.riverbank, preferences).placed
    #expect(away.map(\.day) == ["2026-11-05"])
    #expect(away.map(\.attending) == [["senco", "teacher-2"]])
  }

  @Test("A room is for one review at a time, and is short by itself")
  func rooms() {
    var demands = Self.demands(
      5,
      from: "2026-11-05",
      by: "2026-11-05",
      attending: ["teacher-2"]
    )
    for index in demands.indices {
      demands[index].room = .meeting
      demands[index].mustAttend = []
    }
    var resources = Self.riverbank
    resources.sessions = [SchoolSession(.afternoon, slots: 2)]
    let timetable = timetable(demands, resources)
    #expect(timetable.placed.map(\.room) == ["room-1", "room-1"])
    #expect(timetable.unplaced.map(\.shortage?.capacity) == [2, 2, 2])
    demands[0].room = .quiet
    #expect(self.timetable(demands, resources).unplaced.count == 3)
  }

  @Test("A school's limit for a session is kept, and proven where it is too low")
  func sessionLimit() {
    var resources = Self.riverbank
    resources.sessions[1].mostReviews = 1
    let demands = Self.demands(5)
    let timetable = timetable(demands, resources)
    #expect(timetable.placed.count == 3)
    let proofs = timetable.unplaced.compactMap(\.shortage)
    #expect(proofs.count == 2)
    #expect(
      proofs.allSatisfy { $0.isProven(by: demands, in: resources, asOf: Self.today) }
    )
  }

  // MARK: Families

  @Test("Three meetings of a pupil are spread over three terms")
  func terms() {
    var demands = Self.demands(3, from: "2026-10-05", by: "2027-07-09")
    for index in demands.indices { demands[index].pupil = "pupil-1" }
    let days = timetable(demands).placed.map(\.day)
    let terms = days.compactMap { Riverbank.calendar.term(containing: $0)?.name }
    #expect(Set(terms).count == 3)
  }

  @Test(
    "Brothers and sisters are seen on one day if the school wishes, never at one time"
  )
  func siblings() {
    var demands = Self.demands(2, by: "2026-12-11", attending: ["teacher-2"])
    demands[0].family = "family-1"
    demands[0].preferredDay = "2026-11-04"
    demands[1].family = "family-1"
    demands[1].preferredDay = "2026-11-27"
    #expect(timetable(demands).placed.map(\.day) == ["2026-11-04", "2026-11-27"])
    var preferences = WorkloadPreferences()
    preferences.siblingsApart = 1_000
    let placed = timetable(demands, Self.riverbank, preferences).placed
    #expect(Set(placed.map(\.day)).count == 1)
    #expect(placed[0].slots != placed[1].slots || placed[0].session != placed[1].session)
  }

  // MARK: Reasons

  @Test("Each placed review says why it is where it is")
  func reasons() {
    var demands = Self.demands(7, by: "2026-11-12")
    for index in 0..<6 { demands[index].preferredDay = "2026-11-05" }
    demands[6] = Self.demands(7, from: "2026-11-16", by: "2026-11-17")[6]
    let texts = timetable(demands).placed.map(\.explanation)
    #expect(texts.contains("2026-11-05 afternoon: the preferred day."))
    #expect(
      texts.contains(
        "2026-11-12 afternoon: the nearest free place to the preferred day;"
          + " the 2 nearer are full."
      )
    )
    #expect(
      texts.last
        == "2026-11-17 afternoon: the only possible session up to 2026-11-17,"
        + " the latest day by law."
    )
  }
}
