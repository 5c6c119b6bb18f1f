import PlanModel
import PlanSchedule
import Testing

@Suite("Monitoring timetable")
struct MonitoringTimetableTests {
  private func schedule(
    _ cadence: ReviewCadence,
    _ policy: MovePolicy = .before
  ) -> ReviewSchedule {
    ReviewSchedule(
      cadence,
      from: "2026-09-09",
      through: "2027-07-16",
      calendar: Riverbank.calendar,
      movePolicy: policy
    )
  }

  private var timetable: MonitoringTimetable {
    var timetable = MonitoringTimetable()
    timetable.measurement = schedule(.every(teachingWeeks: 1))
    timetable.decisionCheck = schedule(.monthFour)
    timetable.report = schedule(.timesAYear(3), .after)
    timetable.formalReview = schedule(.termly)
    return timetable
  }

  // MARK: From a plan

  @Test("A monitoring plan gives the schedules that it has")
  func plan() {
    var plan = MonitoringPlan()
    plan.measurement = MonitoringSchedule(frequency: .weekly)
    plan.decisionCheck = MonitoringSchedule(frequency: .times(2, per: .month))
    plan.formalReview = MonitoringSchedule(frequency: .termly)
    let timetable = MonitoringTimetable(
      plan,
      from: "2026-09-09",
      through: "2027-07-16",
      calendar: Riverbank.calendar
    )
    #expect(timetable.measurement == schedule(.every(teachingWeeks: 1)))
    #expect(timetable.formalReview == schedule(.termly))
    #expect(timetable.decisionCheck == nil)
    #expect(timetable.report == nil)
    #expect(timetable.gaps.map(\.kind) == [.decisionCheck])
    #expect(
      timetable.gaps.map(\.description) == [
        "The schedule for decision check does not say on which days it falls:"
          + " name the days."
      ]
    )
  }

  @Test("A plan without schedules has none, and nothing is inferred")
  func emptyPlan() {
    let timetable = MonitoringTimetable(
      MonitoringPlan(),
      from: .first,
      through: .last,
      calendar: .everyWeekday
    )
    #expect(timetable == MonitoringTimetable())
    #expect(timetable.entries(after: .first, through: .last).isEmpty)
    #expect(timetable.next(.report, onOrAfter: .first) == nil)
  }

  // MARK: Days

  @Test("A day has all that falls on it, in the order of the schedules")
  func onADay() {
    #expect(
      timetable.entries(on: "2026-12-16").map(\.id.text) == [
        "measurement.teachingWeeks.1.2026-09-09.13", "formalReview.termly.2026-09-07",
      ]
    )
    #expect(timetable.entries(on: "2026-12-02").map(\.kind) == [.measurement, .report])
    #expect(timetable.entries(on: "2026-12-25").isEmpty)
  }

  @Test("Readings in weeks 3, 5 and 8 of teaching")
  func weeks() {
    var timetable = timetable
    timetable.measurement = schedule(.inTeachingWeeks([3, 5, 8]))
    let days = timetable.entries(after: "2026-09-09", through: "2026-11-30").map(\.day)
    #expect(days == ["2026-09-23", "2026-10-07", "2026-11-04"])
  }

  @Test("The next of each schedule is its own")
  func next() {
    let days = MonitoringKind.all.map { timetable.next($0, onOrAfter: "2026-12-03")?.day }
    #expect(days == ["2026-12-09", "2027-01-08", "2027-03-17", "2026-12-16"])
    #expect(timetable.next("own", onOrAfter: .first) == nil)
    #expect(timetable.next(.formalReview, onOrAfter: "2027-07-15") == nil)
    #expect(timetable.next(.formalReview, onOrAfter: "2027-07-14")?.day == "2027-07-14")
    let held: Set<MonitoringEntry.ID> = ["formalReview.termly.2026-09-07"]
    #expect(
      timetable.next(.formalReview, onOrAfter: "2026-12-03", held: held)?.day
        == "2027-03-17"
    )
  }

  @Test("What is due or overdue is told for each schedule by itself")
  func states() {
    let today: Day = "2027-01-11"
    let overdue = timetable.entries(.overdue, asOf: today)
    #expect(
      overdue.filter { $0.kind != .measurement }.map(\.kind) == [
        .report, .formalReview,
      ]
    )
    #expect(
      timetable.entries(of: .decisionCheck, .due, asOf: today).map(\.day) == [
        "2027-01-08"
      ]
    )
    let held = Set(overdue.map(\.id))
    #expect(timetable.entries(.overdue, asOf: today, held: held).isEmpty)
  }

  // MARK: Laws

  private func timetable(seed: Int) -> MonitoringTimetable {
    var numbers = SeededNumbers(seed: seed &* 5)
    var timetable = MonitoringTimetable()
    for (index, kind) in MonitoringKind.all.enumerated() {
      let cadences = AllCadences.all
      timetable[kind] = ReviewSchedule(
        cadences[Int.random(in: 0..<cadences.count, using: &numbers)],
        from: "2026-02-01" + .days(Int.random(in: 0...300, using: &numbers)),
        through: "2027-12-31",
        calendar: SeededCalendar(seed: seed &+ index).calendar,
        movePolicy: MovePolicy.allCases[index]
      )
    }
    return timetable
  }

  @Test("A change of one schedule leaves the others as they are", arguments: 1...20)
  func independent(seed: Int) throws {
    let whole = timetable(seed: seed)
    for kind in MonitoringKind.all {
      var changed = whole
      changed[kind] = schedule(.every(weeks: 2), .keep)
      if let id = changed[kind]?.reviews.first?.id {
        let change = try #require(OccurrenceChange(cancelling: id, because: "Trip"))
        changed[kind] = changed[kind]?.applying([change])
      }
      let others = MonitoringKind.all.filter { $0 != kind }
      #expect(others.allSatisfy { changed[$0] == whole[$0] })
      func days(_ timetable: MonitoringTimetable) -> [MonitoringEntry] {
        timetable.entries(after: .first, through: .last).filter { $0.kind != kind }
      }
      #expect(days(changed) == days(whole))
    }
  }

  @Test("Entries come in order, none lost or doubled by splitting", arguments: 1...20)
  func splitting(seed: Int) {
    let timetable = timetable(seed: seed)
    let whole = timetable.entries(after: .first, through: .last)
    let expected = MonitoringKind.all.reduce(0) {
      $0 + (timetable[$1]?.reviews.count ?? 0)
    }
    #expect(whole.count == expected)
    #expect(whole.map(\.day) == whole.map(\.day).sorted())
    #expect(Set(whole.map(\.id)).count == whole.count)
    let middles = stride(from: "2026-03-01" as Day, through: "2027-11-01", by: 53)
    let isSame = middles.allSatisfy { middle in
      timetable.entries(after: .first, through: middle)
        + timetable.entries(after: middle, through: .last) == whole
    }
    #expect(isSame)
    let byDay = Set(whole.map(\.day)).sorted().flatMap(timetable.entries)
    #expect(byDay == whole)
  }

  @Test("Kinds beyond the four have no schedule")
  func unknown() {
    var timetable = timetable
    timetable["own"] = schedule(.monthly)
    #expect(timetable == self.timetable)
    #expect(timetable["own"] == nil)
    #expect(MonitoringKind.all.allSatisfy { $0.isKnown })
  }
}
