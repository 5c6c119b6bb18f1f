import PlanModel
import PlanSchedule
import Testing

@Suite("Timetables that change little")
struct WorkloadStabilityTests {
  typealias Review = SeededSchool.Review

  private func faults(
    _ school: SeededSchool,
    _ timetable: WorkloadTimetable<Review>,
    invited: Set<Identifier<Review>> = []
  ) -> [String] {
    TimetableChecker(
      resources: school.resources,
      demands: school.demands,
      today: school.today
    ).faults(in: timetable, invited: invited)
  }

  private func school(_ seed: Int) -> SeededSchool {
    .year(reviews: 36, people: 9, seed: seed)
  }

  @Test("Without a change nothing moves", arguments: 1...2)
  func nothingChanged(seed: Int) {
    let school = school(seed)
    let before = school.timetable()
    let after = school.timetable(keeping: before.earlierPlacements())
    #expect(after.moved.isEmpty)
    #expect(after.placed.map(\.session) == before.placed.map(\.session))
    #expect(after.placed.map(\.reason.code).allSatisfy { $0 == .kept })
  }

  @Test("A review more moves at most two others", arguments: 1...2)
  func oneMore(seed: Int) {
    var school = school(seed)
    let last = school.demands.removeLast()
    let before = school.timetable()
    school.demands.append(last)
    let after = school.timetable(keeping: before.earlierPlacements())
    #expect(after.moved.count <= 2)
    #expect(faults(school, after) == [])
  }

  @Test(
    "A closed day moves only the reviews of that day, or few others",
    arguments: 1...5
  )
  func closure(seed: Int) {
    var school = school(seed)
    let before = school.timetable()
    let day = before.placed[before.placed.count / 2].day
    school.resources.calendar = SchoolCalendar(
      terms: Riverbank.terms,
      closures: Riverbank.halfTermHolidays + Riverbank.daysClosed
        + [Closure(name: "Snow", kind: .closure, on: day)]
    )
    let onDay = before.placed(in: day...day).map(\.id)
    let after = school.timetable(keeping: before.earlierPlacements())
    let moved = after.moved.filter { $0.reason == .schoolClosed }.map(\.id)
    #expect(moved.sorted() == onDay.sorted())
    #expect(after.moved.count <= onDay.count + 2)
    #expect(faults(school, after) == [])
  }

  @Test("Somebody away moves only reviews that need them then", arguments: 1...2)
  func absence(seed: Int) {
    var school = school(seed)
    let before = school.timetable()
    let review = before.placed[before.placed.count / 3]
    let person = review.attending[0]
    for index in school.resources.attendees.indices
    where school.resources.attendees[index].id == person {
      school.resources.attendees[index].availability.absences = [Absence(on: review.day)]
    }
    let after = school.timetable(keeping: before.earlierPlacements())
    let away = after.moved.filter { $0.reason == .notAvailable }
    #expect(away.contains { $0.id == review.id })
    #expect(away.allSatisfy { $0.earlier.attending.contains(person) })
    #expect(after.moved.count <= away.count + 2)
    #expect(
      away.first?.explanation.hasPrefix("Moved from \(away[0].earlier.session)") == true
    )
  }

  /// Reviews that each can go one week later, of which only the last finds room there.
  private func chain(_ length: Int) -> [ReviewDemand<Review>] {
    (0..<length).map { number in
      let monday: Day = "2026-11-02" + .weeks(number)
      return ReviewDemand<Review>(
        SeededSchool.id(number),
        from: monday,
        by: .law(monday + .days(11)),
        attending: ["person-0"]
      )
    }
  }

  /// A review that can only be in the first week of a chain.
  private let newcomer = ReviewDemand<Review>(
    SeededSchool.id(9),
    from: "2026-11-02",
    by: .law("2026-11-06"),
    attending: ["person-0"]
  )

  private let mondays = WorkloadPlanner(
    resources: ReviewResources(
      calendar: .everyWeekday,
      days: "2026-11-02"..."2026-12-18",
      sessions: [SchoolSession(.morning, slots: 1)],
      attendees: [Attendee("person-0", .weekly([WeeklySession(.monday, .morning)]))]
    )
  )

  private func places(
    _ demands: [ReviewDemand<Review>],
    isInvited: Bool
  ) -> [EarlierPlacement<Review>] {
    demands.map {
      EarlierPlacement(
        $0.id,
        ReviewSession($0.earliestDay, .morning),
        firstSlot: 1,
        isInvited: isInvited
      )
    }
  }

  @Test("A chain moves as few reviews as can", arguments: [1, 2, 3])
  func shortChain(length: Int) {
    let demands = chain(length)
    let timetable = mondays.timetable(
      of: demands + [newcomer],
      asOf: "2026-10-01",
      keeping: places(demands, isInvited: false)
    )
    #expect(timetable.unplaced.isEmpty)
    #expect(timetable.moved.count == length)
    #expect(timetable.moved.allSatisfy { $0.madeRoomFor == newcomer.id })
  }

  @Test("No chain leads through an invited review, and the proof says so")
  func stuckChain() throws {
    let demands = chain(2)
    let invited = places(demands, isInvited: true)
    let timetable = mondays.timetable(
      of: demands + [newcomer],
      asOf: "2026-10-01",
      keeping: invited
    )
    #expect(timetable.moved.isEmpty)
    let shortage = try #require(timetable.unplaced.first?.shortage)
    #expect(shortage.fixed == [SeededSchool.id(0)])
    #expect(
      shortage.isProven(
        by: demands + [newcomer],
        in: mondays.resources,
        asOf: "2026-10-01",
        keeping: invited
      )
    )
  }

  // MARK: Invited

  @Test("Reviews to which people were invited never move", arguments: 1...2)
  func invited(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    var school = school(seed)
    let whole = school.demands
    school.demands = Array(whole.prefix(24))
    let before = school.timetable()
    let invited = Set(before.placed.map(\.id).shuffled(using: &numbers).prefix(12))
    school.demands = whole
    let after = school.timetable(keeping: before.earlierPlacements(invited: invited))
    #expect(after.moved.allSatisfy { !invited.contains($0.id) })
    #expect(faults(school, after, invited: invited) == [])
    let fixed = after.placed.filter { $0.reason.code == .invited }.map(\.id)
    #expect(Set(fixed) == invited)
  }

  @Test("An invitation that is no longer possible is told, not moved")
  func impossible() throws {
    let demands = WorkloadPlannerTests.demands(1)
    let session = ReviewSession("2026-11-10", .afternoon)
    let earlier = EarlierPlacement(
      SeededSchool.id(0),
      session,
      firstSlot: 1,
      isInvited: true
    )
    let planner = WorkloadPlanner(resources: WorkloadPlannerTests.riverbank)
    let timetable = planner.timetable(
      of: demands,
      asOf: "2026-10-01",
      keeping: [earlier]
    )
    #expect(timetable.placed.isEmpty)
    #expect(timetable.unplaced.map(\.cause) == [.invitationImpossible])
    let moved = try #require(timetable.moved.first)
    #expect(moved.session == nil)
    #expect(moved.reason == .schoolClosed)
    #expect(
      moved.explanation
        == "Taken off 2026-11-10 afternoon, because the school holds no reviews then."
    )
  }

  @Test("An invited review stays after its latest day, and is said to be late")
  func late() {
    let demands = WorkloadPlannerTests.demands(1, by: "2026-11-04")
    let session = ReviewSession("2026-11-05", .afternoon)
    let planner = WorkloadPlanner(resources: WorkloadPlannerTests.riverbank)
    let timetable = planner.timetable(
      of: demands,
      asOf: "2026-10-01",
      keeping: [
        EarlierPlacement(SeededSchool.id(0), session, firstSlot: 2, isInvited: true)
      ]
    )
    #expect(timetable.placed.map(\.isLate) == [true])
    #expect(timetable.placed.map(\.slots) == [2...2])
    #expect(timetable.placed.map(\.daysInHand) == [-1])
  }

  @Test("A review within its days of notice stays, one after them may make room")
  func told() {
    var demands = WorkloadPlannerTests.demands(2, from: "2026-10-05", by: "2026-10-20")
    for index in demands.indices { demands[index].noticeDays = 14 }
    let earlier = [
      EarlierPlacement(
        SeededSchool.id(0),
        ReviewSession("2026-10-06", .afternoon),
        firstSlot: 1
      )
    ]
    let timetable = WorkloadPlanner(resources: WorkloadPlannerTests.riverbank)
      .timetable(of: demands, asOf: "2026-10-02", keeping: earlier)
    #expect(timetable.placed.map(\.day) == ["2026-10-06", "2026-10-20"])
    #expect(timetable.placed.first?.reason.code == .invited)
  }
}
