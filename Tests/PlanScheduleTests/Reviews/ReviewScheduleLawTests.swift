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
    return ReviewScheduleTests.cadences.map { cadence in
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

  @Test("Splitting a range loses no review and adds none", arguments: 1...20, policies)
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
}
