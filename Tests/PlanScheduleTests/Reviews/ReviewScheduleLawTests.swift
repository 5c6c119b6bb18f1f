import PlanModel
import PlanSchedule
import Testing

@Suite("Laws of review schedules")
struct ReviewScheduleLawTests {
  static let policies = MovePolicy.allCases

  /// Schedules of every cadence over a calendar, from days and to days that vary.
  private func schedules(seed: Int, _ policy: MovePolicy) -> [ReviewSchedule] {
    let calendar = SeededCalendar(seed: seed).calendar
    var numbers = SeededNumbers(seed: seed &* 31)
    return AllCadences.all.map { cadence in
      let start: Day = "2025-06-01" + .days(Int.random(in: 0..<600, using: &numbers))
      return ReviewSchedule(
        cadence,
        from: start,
        through: start + .days(Int.random(in: 0..<800, using: &numbers)),
        calendar: calendar,
        movePolicy: policy
      )
    }
  }

  @Test("Reviews lie within the schedule, in order", arguments: 1...20, policies)
  func order(seed: Int, policy: MovePolicy) {
    let schedules = schedules(seed: seed, policy)
    let days = schedules.map { $0.reviews.map(\.day) }
    #expect(days.allSatisfy { $0 == $0.sorted() })
    #expect(
      schedules.allSatisfy { schedule in
        schedule.reviews.allSatisfy { schedule.start < $0.day && $0.day <= schedule.end }
      }
    )
  }

  @Test("No review falls on a closed day unless it is kept", arguments: 1...20, policies)
  func openDays(seed: Int, policy: MovePolicy) {
    let calendar = SeededCalendar(seed: seed).calendar
    let reviews = schedules(seed: seed, policy).flatMap(\.reviews)
    let isRight = reviews.allSatisfy { review in
      policy == .keep ? !review.isMoved : calendar.isSchoolDay(review.day)
    }
    #expect(isRight)
    #expect(reviews.allSatisfy { ($0.note != nil) == ($0.closedReason != nil) })
  }

  @Test("Before is never after, and after is never before", arguments: 1...20)
  func sides(seed: Int) {
    let before = schedules(seed: seed, .before).flatMap(\.reviews)
    let after = schedules(seed: seed, .after).flatMap(\.reviews)
    #expect(before.allSatisfy { $0.day <= $0.nominalDay || $0.wentOtherWay })
    #expect(after.allSatisfy { $0.nominalDay <= $0.day || $0.wentOtherWay })
  }

  @Test("Nearest is as near as the nearer of before and after", arguments: 1...20)
  func nearest(seed: Int) {
    func distances(_ policy: MovePolicy) -> [ReviewOccurrence: Int] {
      var distances: [ReviewOccurrence: Int] = [:]
      for schedule in schedules(seed: seed, policy) {
        for review in schedule.reviews {
          for occurrence in [review.occurrence] + review.alsoCovers {
            distances[occurrence] = abs(occurrence.nominalDay.days(until: review.day))
          }
        }
      }
      return distances
    }
    let before = distances(.before)
    let nearer = before.merging(distances(.after), uniquingKeysWith: min)
    #expect(distances(.nearest) == nearer)
  }

  @Test("Every policy places or lists the same occurrences, each once", arguments: 1...20)
  func noneLost(seed: Int) {
    func ids(_ schedule: ReviewSchedule) -> [ReviewOccurrence.ID] {
      let placed = schedule.reviews.flatMap { [$0.id] + $0.alsoCovers.map(\.id) }
      return (placed + schedule.unplaced.map(\.id)).sorted()
    }
    let all = Self.policies.map { schedules(seed: seed, $0).map(ids) }
    #expect(Set(all).count == 1)
    #expect(all.joined().allSatisfy { Set($0).count == $0.count })
  }

  @Test("Splitting a range loses no review and adds none", arguments: 1...10, policies)
  func splitting(seed: Int, policy: MovePolicy) {
    var wrong: [Day] = []
    for schedule in schedules(seed: seed, policy) {
      let start: Day = "2025-12-01"
      let end: Day = "2027-12-01"
      let whole = schedule.reviews(after: start, through: end)
      for middle in stride(from: start, through: end, by: 41) {
        let parts =
          schedule.reviews(after: start, through: middle)
          + schedule.reviews(after: middle, through: end)
        if parts != whole { wrong.append(middle) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("The whole range has all reviews", arguments: 1...20)
  func whole(seed: Int) {
    let schedules = schedules(seed: seed, .nearest)
    #expect(
      schedules.allSatisfy { $0.reviews(after: $0.start, through: $0.end) == $0.reviews }
    )
  }

  // MARK: Identity

  /// The occurrences of a schedule, each of which is in exactly one place.
  private func occurrences(_ schedule: ReviewSchedule) -> [ReviewOccurrence.ID] {
    schedule.reviews.flatMap { [$0.id] + $0.alsoCovers.map(\.id) }
      + schedule.unplaced.map(\.id) + schedule.cancelled.map(\.id)
  }

  @Test("A closure that parts no term renames no occurrence", arguments: 1...6, policies)
  func closure(seed: Int, policy: MovePolicy) {
    let snow = Closure(
      name: "Snow",
      kind: .closure,
      from: "2026-04-01",
      through: "2026-04-17"
    )
    var wrong: [ReviewCadence] = []
    for schedule in schedules(seed: seed, policy) {
      let snowy = SchoolCalendar(
        terms: schedule.calendar.terms,
        closures: schedule.calendar.closures + [snow]
      )
      let before = occurrences(schedule)
      let after = occurrences(schedule.laidOut(over: snowy))
      // Lost school days may push the last occurrences past the end, and the first that
      // began before the start into the schedule; none has another name.
      let isShifted =
        schedule.cadence.description.contains("teaching week")
        || schedule.cadence.description.contains("school day")
      let isSame =
        isShifted ? Set(after).isSubset(of: before) : after.sorted() == before.sorted()
      if !isSame { wrong.append(schedule.cadence) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Changes stay with their occurrences", arguments: 1...5, policies)
  func changes(seed: Int, policy: MovePolicy) throws {
    var numbers = SeededNumbers(seed: seed &* 13)
    var wrong: [ReviewCadence] = []
    for schedule in schedules(seed: seed, .before) where schedule.start < schedule.end {
      let length = schedule.start.days(until: schedule.end)
      let changes = occurrences(schedule).compactMap { id -> OccurrenceChange? in
        let day = schedule.start + .days(Int.random(in: 1...length, using: &numbers))
        switch Int.random(in: 0...5, using: &numbers) {
        case 0: return OccurrenceChange(cancelling: id, because: "Away")
        case 1: return OccurrenceChange(moving: id, to: day, because: "Away")
        default: return nil
        }
      }
      let changed = schedule.laidOut(over: schedule.calendar, movePolicy: policy)
        .applying(changes)
      let isSame =
        changed
        == schedule.applying(changes)
        .laidOut(over: schedule.calendar, movePolicy: policy)
      let days = changed.reviews.map(\.day)
      let isKept = changes.allSatisfy { change in
        guard let day = change.day else {
          return changed.cancelled.contains { $0.id == change.occurrence }
        }
        return changed.reviews.contains { $0.day == day && $0.covers(change.occurrence) }
      }
      let all = occurrences(changed).sorted()
      if !isSame || !isKept || all != occurrences(schedule).sorted()
        || days != days.sorted() || !changed.unappliedChanges.isEmpty
      {
        wrong.append(schedule.cadence)
      }
    }
    #expect(wrong.isEmpty)
  }

  // MARK: Ends

  @Test(
    "The ends of the calendar and an empty one are no trouble",
    arguments: AllCadences.all,
    policies
  )
  func ends(cadence: ReviewCadence, policy: MovePolicy) {
    let empty = SchoolCalendar(terms: [])
    let ranges: [(Day, Day)] = [
      (.first, "0003-03-01"), ("9998-08-31", .last), (.last, .last), (.last, .first),
      ("2024-02-29", "2025-03-01"), ("2026-12-31", "2027-12-31"),
    ]
    let schedules = ranges.flatMap { start, end in
      [empty, .everyWeekday, Riverbank.calendar].map {
        ReviewSchedule(
          cadence,
          from: start,
          through: end,
          calendar: $0,
          movePolicy: policy
        )
      }
    }
    let isWithin = schedules.allSatisfy { schedule in
      schedule.reviews.allSatisfy { schedule.start < $0.day && $0.day <= schedule.end }
    }
    #expect(isWithin)
    let open = schedules.filter { $0.calendar == empty }.flatMap(\.reviews)
    #expect(policy == .keep || open.isEmpty)
    #expect(schedules.allSatisfy { Set(occurrences($0)).count == occurrences($0).count })
  }
}
