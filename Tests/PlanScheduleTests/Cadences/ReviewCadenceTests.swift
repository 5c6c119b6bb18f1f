import PlanModel
import PlanSchedule
import Testing

@Suite("Review cadence")
struct ReviewCadenceTests {
  static let twiceYearly = ReviewCadence.twiceYearly(writing: [9, 3], reviewing: [2, 7])

  private func days(
    _ cadence: ReviewCadence,
    _ start: Day,
    _ end: Day,
    _ policy: MovePolicy = .before
  ) -> [Day] {
    cadence.reviews(
      from: start,
      through: end,
      calendar: Riverbank.calendar,
      movePolicy: policy
    ).map(\.day)
  }

  // MARK: The school year 2026/27

  @Test(
    "Each cadence gives the days worked out by hand for 2026/27",
    arguments: [
      (
        .every(weeks: 6), .before,
        [
          "2026-10-21", "2026-12-02", "2027-01-13", "2027-02-24", "2027-03-25",
          "2027-05-19",
          "2027-06-30",
        ]
      ),
      (
        .every(weeks: 6), .after,
        [
          "2026-10-21", "2026-12-02", "2027-01-13", "2027-02-24", "2027-04-13",
          "2027-05-19",
          "2027-06-30",
        ]
      ),
      (
        .every(weeks: 6), .keep,
        [
          "2026-10-21", "2026-12-02", "2027-01-13", "2027-02-24", "2027-04-07",
          "2027-05-19",
          "2027-06-30",
        ]
      ),
      (
        .every(teachingWeeks: 6), .before,
        [
          "2026-10-21", "2026-12-09", "2027-02-03", "2027-03-24", "2027-05-19",
          "2027-07-07",
        ]
      ),
      (.termly, .before, ["2026-12-16", "2027-03-17", "2027-07-14"]),
      (
        .halfTermly, .before,
        [
          "2026-10-21", "2026-12-16", "2027-02-10", "2027-03-17", "2027-05-26",
          "2027-07-14",
        ]
      ),
      (
        twiceYearly, .before, ["2027-02-10", "2027-03-10", "2027-07-14"]
      ),
      (.every(weeks: 45), .before, ["2027-07-15"]),
      (.every(weeks: 46), .before, []),
      (.annually, .before, []),
    ] as [(ReviewCadence, MovePolicy, [Day])]
  )
  func schoolYear(cadence: ReviewCadence, policy: MovePolicy, expected: [Day]) {
    #expect(days(cadence, "2026-09-09", "2027-07-21", policy) == expected)
  }

  @Test(
    "Two plans a year are written in September and March, reviewed in February and July"
  )
  func purposes() {
    let reviews = Self.twiceYearly.reviews(
      from: "2026-09-01",
      through: "2027-08-31",
      calendar: Riverbank.calendar
    )
    #expect(
      reviews.map(\.day) == ["2026-09-09", "2027-02-10", "2027-03-10", "2027-07-14"]
    )
    #expect(reviews.map(\.purpose) == [.writing, .review, .writing, .review])
  }

  @Test("One month may be for both, the review before the writing")
  func sameMonth() {
    let cadence = ReviewCadence.twiceYearly(writing: [3], reviewing: [3])
    let reviews = cadence.reviews(
      from: "2026-09-01",
      through: "2027-08-31",
      calendar: Riverbank.calendar
    )
    #expect(reviews.map(\.day) == ["2027-03-10", "2027-03-10"])
    #expect(reviews.map(\.purpose) == [.review, .writing])
  }

  @Test("Anniversaries are counted from the start, so 29 February comes back")
  func anniversaries() {
    let reviews = ReviewCadence.annually.reviews(
      from: "2024-02-29",
      through: "2028-12-31",
      calendar: .everyWeekday,
      movePolicy: .keep
    )
    #expect(
      reviews.map(\.day) == ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]
    )
  }

  // MARK: Bounds

  @Test(
    "A review may fall on the last day, and none on the first",
    arguments: MovePolicy.allCases
  )
  func bounds(policy: MovePolicy) {
    let weekly = ReviewCadence.every(weeks: 1)
    #expect(days(weekly, "2026-09-09", "2026-09-16", policy) == ["2026-09-16"])
    #expect(days(weekly, "2026-09-09", "2026-09-15", policy).isEmpty)
    #expect(days(weekly, "2026-09-09", "2026-09-09", policy).isEmpty)
    #expect(days(weekly, "2026-09-09", "2026-08-01", policy).isEmpty)
    #expect(days(.termly, "2026-12-16", "2027-03-17", policy) == ["2027-03-17"])
  }

  @Test("Without a holiday, teaching weeks are calendar weeks", arguments: 1...10)
  func teachingWeeks(count: Int) {
    let calendar = SchoolCalendar.everyWeekday
    func days(_ cadence: ReviewCadence) -> [Day] {
      cadence.reviews(from: "2026-09-09", through: "2028-07-21", calendar: calendar)
        .map(\.day)
    }
    #expect(days(.every(weeks: count)) == days(.every(teachingWeeks: count)))
  }

  @Test(
    "Teaching weeks fall in weeks with a school day, so many apart",
    arguments: 1...40
  )
  func teachingWeekLaw(seed: Int) {
    let calendar = SeededCalendar(seed: seed).calendar
    let weeks = calendar.schoolWeeks
    let count = seed % 7 + 1
    let reviews = ReviewCadence.every(teachingWeeks: count).reviews(
      from: "2025-12-31",
      through: "2028-12-31",
      calendar: calendar,
      movePolicy: .keep
    )
    let expected = weeks.indices.filter { ($0 + 1) % count == 0 }.map { weeks[$0] }
    #expect(reviews.map { $0.day.onOrBefore(.monday) } == expected)
  }

  // MARK: Ends of the calendar

  @Test(
    "A schedule over the whole calendar stops at its last day",
    arguments: [
      .every(weeks: 52), .every(teachingWeeks: 52), .every(weeks: .max),
      .every(teachingWeeks: .max), .termly, .halfTermly, twiceYearly, .annually,
    ] as [ReviewCadence]
  )
  func ends(cadence: ReviewCadence) {
    let reviews = cadence.reviews(from: .first, through: .last, calendar: .everyWeekday)
    #expect(reviews.allSatisfy { Day.first < $0.day && $0.day <= .last })
    let atTheEnd = cadence.reviews(from: .last, through: .last, calendar: .everyWeekday)
    #expect(atTheEnd.isEmpty)
  }

  @Test("The last year of the calendar is as long as any other")
  func lastYear() {
    let reviews = ReviewCadence.every(weeks: 26).reviews(
      from: "9999-01-01",
      through: .last,
      calendar: .everyWeekday
    )
    #expect(reviews.map(\.day) == ["9999-07-02", "9999-12-31"])
  }

  // MARK: Text and programmer's errors

  @Test(
    "A cadence says what it is",
    arguments: [
      (.every(weeks: 6), "every 6 weeks"),
      (.every(teachingWeeks: 1), "every 1 teaching week"),
      (twiceYearly, "written in months 3, 9, reviewed in months 2, 7"),
      (.halfTermly, "half-termly"),
    ] as [(ReviewCadence, String)]
  )
  func text(cadence: ReviewCadence, text: String) {
    #expect(cadence.description == text)
  }

  @Test("A cadence of no weeks is a programmer's error", arguments: [0, -1])
  func needsAWeek(weeks: Int) async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) { [weeks] in
      _ = ReviewCadence.every(weeks: weeks)
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a review cadence needs at least one week"))
  }

  @Test("A cadence of no teaching weeks is a programmer's error")
  func needsATeachingWeek() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      _ = ReviewCadence.every(teachingWeeks: 0)
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a review cadence needs at least one week"))
  }
}
