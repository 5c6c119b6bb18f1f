import PlanModel
import PlanSchedule
import Testing

@Suite("Laws of workload timetables")
struct WorkloadPlannerLawTests {
  typealias Review = SeededSchool.Review

  private func faults(
    _ school: SeededSchool,
    _ timetable: WorkloadTimetable<Review>
  ) -> [String] {
    TimetableChecker(
      resources: school.resources,
      demands: school.demands,
      today: school.today
    ).faults(in: timetable)
  }

  private func unproven(
    _ school: SeededSchool,
    _ timetable: WorkloadTimetable<Review>
  ) -> [Identifier<Review>] {
    timetable.unplaced.filter { unplaced in
      unplaced.shortage?.isProven(
        by: school.demands,
        in: school.resources,
        asOf: school.today
      ) == false
    }.map(\.id)
  }

  // MARK: Everything holds

  @Test("A school year lies within days, people, rooms and windows", arguments: 1...2)
  func withinCapacity(seed: Int) {
    let school = SeededSchool.year(reviews: 60, people: 10, seed: seed)
    let timetable = school.timetable()
    #expect(faults(school, timetable) == [])
    #expect(unproven(school, timetable) == [])
  }

  @Test("Small timetables of any kind hold, and their proofs too", arguments: 0..<4)
  func smallOnes(block: Int) {
    var wrong: [String] = []
    for seed in block * 20..<block * 20 + 20 {
      for school in [SeededSchool.mixed(seed: seed), .bottleneck(seed: seed)] {
        let timetable = school.timetable()
        wrong += faults(school, timetable).map { "\(seed): \($0)" }
        wrong += unproven(school, timetable).map { "\(seed): \($0) not proven" }
      }
    }
    #expect(wrong == [])
  }

  // MARK: As many as any timetable

  @Test(
    "With one person, as many have a place as can, and the rest a proof",
    arguments: 0..<4,
    [1, 2]
  )
  func onePerson(block: Int, slots: Int) {
    var wrong: [Int] = []
    for seed in block * 10..<block * 10 + 10 {
      let school = SeededSchool.bottleneck(seed: seed, slots: slots)
      let timetable = school.timetable()
      var every = EveryTimetable(school.resources, school.demands, today: school.today)
      if timetable.placed.count != every.mostPlaced() { wrong.append(seed) }
      if !timetable.unplaced.allSatisfy({ $0.shortage != nil }) { wrong.append(seed) }
    }
    #expect(wrong == [])
  }

  @Test("If all can have a place, all have one", arguments: 0..<4)
  func severalPeople(block: Int) {
    var wrong: [Int] = []
    for seed in block * 20..<block * 20 + 20 {
      let school = SeededSchool.mixed(seed: seed)
      let timetable = school.timetable()
      var every = EveryTimetable(school.resources, school.demands, today: school.today)
      let isAll = timetable.unplaced.isEmpty
      if isAll != (every.mostPlaced() == school.demands.count) { wrong.append(seed) }
      if timetable.unplaced.contains(where: { $0.cause == .notFound }) {
        wrong.append(seed)
      }
    }
    #expect(wrong == [])
  }

  @Test("Weeks of one person are as level as they can be", arguments: 1...12)
  func levelWeeks(seed: Int) {
    let school = SeededSchool.bottleneck(seed: seed)
    var preferences = WorkloadPreferences()
    preferences.awayFromPreferred = 0
    preferences.bufferDays = 0
    let placed = school.timetable(preferences).placed
    let peak =
      Dictionary(grouping: placed) { $0.day.onOrBefore(.monday) }
      .values.map(\.count).max() ?? 0
    var lower = school
    lower.demands = school.demands.filter { demand in
      placed.contains { $0.id == demand.id }
    }
    let hasLower = peak > 1 && canHold(lower, mostAWeek: peak - 1)
    #expect(!hasLower)
  }

  /// Whether some timetable has no more than so many reviews in each of its two weeks.
  private func canHold(_ school: SeededSchool, mostAWeek: Int) -> Bool {
    let friday: Day = "2026-09-13"
    return (0..<1 << school.demands.count).contains { bits in
      var chosen = school
      for index in school.demands.indices {
        if bits & 1 << index == 0 {
          chosen.demands[index].latest.day = min(friday, chosen.demands[index].latest.day)
        } else {
          chosen.demands[index].earliestDay = max(
            friday,
            chosen.demands[index].earliestDay
          )
        }
      }
      let late = bits.nonzeroBitCount
      guard max(late, school.demands.count - late) <= mostAWeek else { return false }
      var every = EveryTimetable(chosen.resources, chosen.demands, today: chosen.today)
      return every.mostPlaced() == school.demands.count
    }
  }

  // MARK: Order and growth

  @Test("Another order of the same demands and people gives the same", arguments: 1...3)
  func order(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    for school in [
      SeededSchool.mixed(seed: seed), .year(reviews: 24, people: 6, seed: seed),
    ] {
      var shuffled = school
      shuffled.demands.shuffle(using: &numbers)
      shuffled.resources.attendees.shuffle(using: &numbers)
      shuffled.resources.rooms.shuffle(using: &numbers)
      #expect(shuffled.timetable() == school.timetable())
    }
  }

  @Test("One more session never leaves more reviews without a place", arguments: 1...30)
  func moreTime(seed: Int) {
    var school = SeededSchool.bottleneck(seed: seed)
    let before = school.timetable().unplaced.count
    let day: Day = "2026-09-07" + .days(seed % 5)
    school.resources.attendees[0].availability.extra.append(
      ExtraSession(ReviewSession(day, .afternoon))
    )
    #expect(school.timetable().unplaced.count <= before)
  }

  @Test("The session that a hint names gives one more review a place", arguments: 1...30)
  func hints(seed: Int) {
    let school = SeededSchool.bottleneck(seed: seed)
    let before = school.timetable().unplaced
    var wrong: [SessionHint] = []
    for hint in before.compactMap(\.hint) {
      var helped = school
      helped.resources.attendees[0].availability.extra.append(ExtraSession(hint.session))
      if helped.timetable().unplaced.count >= before.count { wrong.append(hint) }
    }
    #expect(wrong == [])
  }
}
