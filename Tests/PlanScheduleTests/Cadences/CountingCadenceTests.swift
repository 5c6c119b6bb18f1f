import PlanModel
import PlanSchedule
import Testing

@Suite("Counting cadences")
struct CountingCadenceTests {
  private func days(_ cadence: ReviewCadence, _ start: Day, _ end: Day) -> [Day] {
    cadence.reviews(
      from: start,
      through: end,
      calendar: .everyWeekday,
      movePolicy: .keep
    ).map(\.day)
  }

  @Test(
    "Months are counted from the start, so that the 31st comes back",
    arguments: [
      (
        .monthly, "2026-12-31", "2027-05-31",
        ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]
      ),
      (
        .quarterly, "2027-11-30", "2028-11-30",
        ["2028-02-29", "2028-05-30", "2028-08-30", "2028-11-30"]
      ),
      (.halfYearly, "2024-02-29", "2025-02-28", ["2024-08-29", "2025-02-28"]),
      (.every(months: 5), "2026-09-07", "2027-07-06", ["2027-02-07"]),
      (.every(months: 5), "2026-09-07", "2027-07-07", ["2027-02-07", "2027-07-07"]),
    ] as [(ReviewCadence, Day, Day, [Day])]
  )
  func months(cadence: ReviewCadence, start: Day, end: Day, expected: [Day]) {
    #expect(days(cadence, start, end) == expected)
  }

  @Test("Twelve months are a year", arguments: ["2024-02-29", "2026-01-31"] as [Day])
  func twelveMonths(start: Day) {
    #expect(
      days(.every(months: 12), start, "2040-12-31")
        == days(.annually, start, "2040-12-31")
    )
  }

  @Test("School days are counted through holidays")
  func schoolDays() {
    let reviews = ReviewCadence.every(schoolDays: 2).reviews(
      from: "2026-12-16",
      through: "2027-01-07",
      calendar: Riverbank.calendar
    )
    #expect(reviews.map(\.day) == ["2026-12-18", "2027-01-06"])
    #expect(
      reviews.map(\.id.text) == [
        "schoolDays.2.2026-12-16.1", "schoolDays.2.2026-12-16.2",
      ]
    )
  }

  @Test("Every school day is every day on which the school is open", arguments: 1...20)
  func everySchoolDay(seed: Int) {
    let seeded = SeededCalendar(seed: seed)
    let start: Day = "2026-06-07"
    let end: Day = "2027-09-01"
    let reviews = ReviewCadence.every(schoolDays: 1).reviews(
      from: start,
      through: end,
      calendar: seeded.calendar
    )
    let expected = seeded.days.filter { start < $0 && $0 <= end && seeded.isOpen($0) }
    #expect(reviews.map(\.day) == expected)
  }

  @Test("Chosen teaching weeks count the week of the start as the first")
  func chosenWeeks() {
    func days(from start: Day, _ weeks: [Int]) -> [Day] {
      ReviewCadence.inTeachingWeeks(weeks).reviews(
        from: start,
        through: "2027-07-16",
        calendar: Riverbank.calendar
      ).map(\.day)
    }
    // Week 8 from 9 September is the first after the half-term holiday.
    #expect(
      days(from: "2026-09-09", [8, 3, 5, 3]) == [
        "2026-09-23", "2026-10-07", "2026-11-04",
      ]
    )
    #expect(days(from: "2026-09-09", [1]).isEmpty)
    #expect(days(from: "2026-10-28", [1, 2]) == ["2026-11-04", "2026-11-11"])
    #expect(days(from: "2026-09-09", [.max]).isEmpty)
  }

  @Test(
    "Week 1 plus n is the n-th review of one in each teaching week",
    arguments: 1...20
  )
  func weeksLaw(seed: Int) {
    let calendar = SeededCalendar(seed: seed).calendar
    guard let start = calendar.schoolWeeks.first else { return }
    func days(_ cadence: ReviewCadence) -> [Day] {
      cadence.reviews(
        from: start,
        through: "2029-12-31",
        calendar: calendar,
        movePolicy: .keep
      ).map(\.day)
    }
    #expect(days(.inTeachingWeeks(Array(2...400))) == days(.every(teachingWeeks: 1)))
  }

  @Test(
    "A cadence of no time is a programmer's error, and says which",
    arguments: [0, 1, 2, 3, 4, 5]
  )
  func refusals(kind: Int) async {
    let messages = [
      "at least one month", "at least one school day", "1 to 12 reviews",
      "1 to 12 reviews", "comes after the start", "numbered from one",
    ]
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) { [kind] in
      switch kind {
      case 0: _ = ReviewCadence.every(months: 0)
      case 1: _ = ReviewCadence.every(schoolDays: 0)
      case 2: _ = ReviewCadence.timesAYear(0)
      case 3: _ = ReviewCadence.timesAYear(13)
      case 4: _ = ReviewCadence.once(after: .days(0))
      default: _ = ReviewCadence.inTeachingWeeks([3, 0])
      }
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains(messages[kind]))
  }
}
