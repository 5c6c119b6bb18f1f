import PlanModel
import PlanSchedule
import Testing

@Suite("Followed schedule")
struct FollowedScheduleTests {
  private func schedule(
    _ cadence: ReviewCadence,
    _ start: Day = "2026-09-09"
  ) -> ReviewSchedule {
    ReviewSchedule(
      cadence,
      from: start,
      through: "2027-07-21",
      calendar: Riverbank.calendar
    )
  }

  @Test("Weeks are counted from the day on which a review was held")
  func restarts() {
    let followed = schedule(.every(weeks: 6)).following([
      HeldReview(on: "2026-11-04"), HeldReview(on: "2026-12-09"),
    ])
    #expect(followed.held.map(\.review.day) == ["2026-10-21", "2026-12-16"])
    #expect(followed.held.map(\.daysLate) == [14, -7])
    #expect(followed.open.map(\.day).prefix(2) == ["2027-01-20", "2027-03-03"])
    #expect(followed.passedOver.isEmpty)
    #expect(followed.extra.isEmpty)
    #expect(followed.schedule.countsFrom == "2026-12-09")
    #expect(followed.schedule.start == "2026-09-09")
  }

  @Test("Teaching weeks are counted from the day held, with identifiers of their own")
  func teachingWeeks() {
    let followed = schedule(.every(teachingWeeks: 6)).following([
      HeldReview(on: "2026-10-20")
    ])
    #expect(followed.held.map(\.id) == ["teachingWeeks.6.2026-09-09.1"])
    #expect(followed.open.first?.id == "teachingWeeks.6.2026-10-20.1")
    #expect(followed.open.first?.day == "2026-12-08")
  }

  @Test("What follows the terms does not drift")
  func noDrift() {
    let followed = schedule(.termly).following([HeldReview(on: "2027-01-05")])
    #expect(followed.held.map(\.id) == ["termly.2026-09-07"])
    #expect(followed.held.map(\.daysLate) == [20])
    #expect(followed.open.map(\.day) == ["2027-03-17", "2027-07-14"])
  }

  @Test("In a union the check of month four stays where it was")
  func union() {
    let cadence = ReviewCadence.every(weeks: 6).and(.monthFour)
    let followed = schedule(cadence).following([HeldReview(on: "2026-10-14")])
    #expect(
      followed.open.map(\.day).prefix(3) == ["2026-11-25", "2027-01-06", "2027-01-08"]
    )
    #expect(followed.open.map(\.id).contains("once.months.4.2027-01-09"))
  }

  @Test("A review missed is passed over when a later one is held")
  func passedOver() {
    let followed = schedule(.halfTermly).following([HeldReview(on: "2026-12-15")])
    #expect(followed.passedOver.map(\.day) == ["2026-10-21"])
    #expect(followed.open.first?.day == "2027-02-10")
    #expect(schedule(.halfTermly).following([]).open.count == 6)
  }

  @Test(
    "A review counts within the tolerance and not beyond",
    arguments: [
      ("2026-12-01", 0), ("2026-12-02", 1), ("2027-01-13", 1), ("2027-01-14", 0),
    ] as [(Day, Int)]
  )
  func tolerance(day: Day, count: Int) {
    let followed = schedule(.termly).following([HeldReview(on: day)])
    #expect(followed.held.count == count)
    #expect(followed.extra.count == 1 - count)
  }

  @Test("Of two reviews equally near the earlier is held")
  func tie() {
    let cadence = ReviewCadence.on(["2026-10-05", "2026-10-15"])
    let followed = schedule(cadence).following([HeldReview(on: "2026-10-10")])
    #expect(followed.held.map(\.review.day) == ["2026-10-05"])
    #expect(followed.open.map(\.day) == ["2026-10-15"])
  }

  @Test("A review that names its occurrence counts for it, however far away")
  func named() {
    let followed = schedule(.termly).following([
      HeldReview(on: "2026-10-01", occurrence: "termly.2027-04-12"),
      HeldReview(on: "2026-12-16", occurrence: "termly.2030-01-01"),
    ])
    #expect(followed.held.map(\.review.day) == ["2027-07-14"])
    #expect(followed.extra.map(\.day) == ["2026-12-16"])
    #expect(followed.open.map(\.day) == ["2026-12-16", "2027-03-17"])
  }

  @Test("An early review may leave the ordinary rhythm as it is")
  func ordinaryRhythm() {
    let early = HeldReview(on: "2026-09-23", restartsRhythm: false)
    let followed = schedule(.every(weeks: 6)).following([early])
    #expect(followed.extra == [early])
    #expect(followed.open == schedule(.every(weeks: 6)).reviews)
    let restarting = HeldReview(on: "2026-09-23")
    let restarted = schedule(.every(weeks: 6)).following([restarting])
    #expect(restarted.extra == [restarting])
    #expect(restarted.open.first?.day == "2026-11-04")
  }

  @Test("Reviews for one purpose do not count for another")
  func purposes() {
    let cadence = ReviewCadence.twiceYearly(writing: [9, 3], reviewing: [3, 7])
    let followed = schedule(cadence, "2026-09-01").following([
      HeldReview(on: "2027-03-10"), HeldReview(on: "2026-09-10", for: .writing),
    ])
    #expect(followed.held.map(\.review.purpose) == [.writing, .review])
    #expect(
      followed.open.map(\.id.text) == [
        "twiceYearly.writing.2027-03", "twiceYearly.review.2027-07",
      ]
    )
  }

  @Test("Reviews on or before the start are extra, and no trouble")
  func beforeTheStart() {
    let followed = schedule(.termly).following([
      HeldReview(on: "2026-09-09"), HeldReview(on: .first),
    ])
    #expect(followed.extra.map(\.day) == [.first, "2026-09-09"])
    #expect(followed.open == schedule(.termly).reviews)
  }

  @Test("A change of what was held is no longer asked for")
  func changes() throws {
    let change = try #require(
      OccurrenceChange(
        moving: "weeks.6.2026-10-21",
        to: "2026-10-23",
        because: "Half-term trip"
      )
    )
    let later = try #require(
      OccurrenceChange(cancelling: "weeks.6.2026-12-02", because: "Mock examinations")
    )
    let changed = schedule(.every(weeks: 6)).applying([change, later])
    let followed = changed.following([HeldReview(on: "2026-10-26")])
    #expect(followed.held.map(\.review.day) == ["2026-10-23"])
    // The count began anew, so that the occurrence that was cancelled is gone.
    #expect(followed.schedule.unappliedChanges.map(\.change) == [later])
    #expect(followed.schedule.unappliedChanges.map(\.cause) == [.occurrenceIsGone])
  }

  // MARK: Laws

  private func history(_ seed: Int, of schedule: ReviewSchedule) -> [HeldReview] {
    var numbers = SeededNumbers(seed: seed &* 77)
    let count = Int.random(in: 0...12, using: &numbers)
    return (0..<count).map { index in
      HeldReview(
        on: schedule.start + .days(Int.random(in: -20...700, using: &numbers)),
        for: index % 5 == 4 ? .writing : .review,
        restartsRhythm: index % 3 != 2
      )
    }
  }

  private func schedules(_ seed: Int) -> [ReviewSchedule] {
    let calendar = SeededCalendar(seed: seed).calendar
    let policy = MovePolicy.allCases[seed % 4]
    return AllCadences.all.map { cadence in
      ReviewSchedule(
        cadence,
        from: "2026-02-27",
        through: "2027-11-30",
        calendar: calendar,
        movePolicy: policy
      )
    }
  }

  @Test("What was held or passed over is never open again", arguments: 1...8)
  func neverAgain(seed: Int) {
    let flood = Closure(name: "", kind: nil, from: "2026-03-01", through: "2026-06-05")
    var wrong: [ReviewCadence] = []
    for schedule in schedules(seed) {
      let followed = schedule.following(history(seed, of: schedule))
      let past = Set(
        (followed.held.map(\.review) + followed.passedOver)
          .flatMap { [$0.id] + $0.alsoCovers.map(\.id) }
      )
      let flooded = SchoolCalendar(
        terms: schedule.calendar.terms,
        closures: schedule.calendar.closures + [flood]
      )
      let later = MovePolicy.allCases.map {
        followed.schedule.laidOut(over: flooded, movePolicy: $0)
      }
      let open = ([followed.schedule] + later).flatMap(\.reviews)
        .flatMap { [$0.id] + $0.alsoCovers.map(\.id) }
      if !past.isDisjoint(with: open) { wrong.append(schedule.cadence) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Each review held counts for one occurrence or is extra", arguments: 1...8)
  func eachOnce(seed: Int) {
    var wrong: [ReviewCadence] = []
    for schedule in schedules(seed) {
      let held = history(seed, of: schedule)
      let followed = schedule.following(held)
      let ids = followed.held.map(\.id)
      let days = (followed.held.map(\.day) + followed.extra.map(\.day)).sorted()
      if Set(ids).count != ids.count || days != held.map(\.day).sorted() {
        wrong.append(schedule.cadence)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("The order in which reviews are told makes no difference", arguments: 1...8)
  func anyOrder(seed: Int) {
    let isSame = schedules(seed).allSatisfy { schedule in
      // Two reviews of one day may differ, so each day is told once.
      var days: Set<Day> = []
      let held = history(seed, of: schedule).filter { days.insert($0.day).inserted }
      return schedule.following(held) == schedule.following(held.reversed())
    }
    #expect(isSame)
  }

  @Test("A later review never changes what earlier ones counted for", arguments: 1...4)
  func prefixes(seed: Int) {
    var wrong: [ReviewCadence] = []
    for schedule in schedules(seed) {
      let held = history(seed, of: schedule).sorted { $0.day < $1.day }
      let whole = schedule.following(held)
      for count in held.indices {
        let part = schedule.following(held.prefix(count))
        if !whole.held.starts(with: part.held) || !whole.extra.starts(with: part.extra) {
          wrong.append(schedule.cadence)
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Without a review held nothing changes", arguments: 1...8)
  func nothing(seed: Int) {
    #expect(schedules(seed).allSatisfy { $0.following([]).schedule == $0 })
  }

  @Test(
    "A fixed cadence loses what was held or passed over, and no more",
    arguments: 1...8
  )
  func fixed(seed: Int) {
    let isSame = schedules(seed).filter { !$0.cadence.restartsWhenHeld }
      .allSatisfy { schedule in
        let followed = schedule.following(history(seed, of: schedule))
        let past = followed.held.map(\.review) + followed.passedOver
        return (past + followed.open).map(\.id).sorted()
          == schedule.reviews.map(\.id).sorted()
      }
    #expect(isSame)
  }

  @Test(
    "Hundreds of reviews held at the ends of the calendar are no trouble",
    arguments: [Day.first, .last - .weeks(600)]
  )
  func many(start: Day) {
    let schedule = ReviewSchedule(
      .every(weeks: 1),
      from: start,
      through: start + .weeks(600),
      calendar: .everyWeekday
    )
    let held = (1...598).map { HeldReview(on: start + .weeks($0) + .days(1)) }
    let followed = schedule.following(held + [HeldReview(on: .last)])
    #expect(followed.held.count + followed.extra.count == 599)
    #expect(followed.open.allSatisfy { $0.day <= schedule.end })
  }
}
