import PlanModel
import PlanSchedule
import Testing

@Suite("Deadline period")
struct DeadlinePeriodTests {
  static let periods: [DeadlinePeriod] = [
    .sameDay, .days(15), .days(beginningWithEvent: 15), .weeks(6), .weeks(before: 2),
    .months(2), .months(before: 5), .months(startingWithEvent: 12), .workingDays(15),
    .workingDays(beginningWithEvent: 15), .before(month: 2, day: 15),
    .months(startingWithEvent: 12).less(weeks: 4),
  ]

  @Test(
    "Each way of counting ends on the day that the law means",
    arguments: [
      (.weeks(6), "2026-06-15", "2026-07-27"),
      (.weeks(before: 2), "2026-11-10", "2026-10-27"),
      (.sameDay, "2026-11-10", "2026-11-10"),
      (.days(15), "2026-09-28", "2026-10-13"),
      (.days(beginningWithEvent: 15), "2026-09-28", "2026-10-12"),
      (.months(2), "2026-12-31", "2027-02-28"),
      (.months(before: 5), "2027-07-31", "2027-02-28"),
      (.months(startingWithEvent: 12), "2025-03-10", "2026-03-09"),
      (.months(startingWithEvent: 12), "2024-02-29", "2025-02-27"),
      (.months(startingWithEvent: 12), "2025-02-28", "2026-02-27"),
      (.months(startingWithEvent: 12), "2027-03-01", "2028-02-29"),
      (.months(startingWithEvent: 3), "2026-11-30", "2027-02-27"),
      (.before(month: 2, day: 15), "2027-09-01", "2027-02-14"),
      (.before(month: 3, day: 31), "2027-01-01", "2027-03-30"),
      (.months(startingWithEvent: 12).less(weeks: 4), "2025-03-10", "2026-02-09"),
    ] as [(DeadlinePeriod, Day, Day)]
  )
  func counting(period: DeadlinePeriod, event: Day, last: Day) {
    #expect(period.day(from: event) == last)
  }

  @Test(
    "Working days leave out weekends and bank holidays, and may count the day itself",
    arguments: [
      (.workingDays(15), "2026-12-14", "2027-01-07"),
      (.workingDays(beginningWithEvent: 15), "2026-12-14", "2027-01-06"),
      (.workingDays(beginningWithEvent: 1), "2026-12-25", "2026-12-29"),
      (.workingDays(1), "2026-12-24", "2026-12-29"),
    ] as [(DeadlinePeriod, Day, Day)]
  )
  func workingDays(period: DeadlinePeriod, event: Day, last: Day) {
    let england = DeadlineCalendar(nation: .england)
    #expect(period.day(from: event, in: england) == last)
  }

  @Test("Without a nation every weekday is a working day, which is never later")
  func weekdays() throws {
    let event: Day = "2026-12-14"
    let careful = try #require(DeadlinePeriod.workingDays(15).day(from: event))
    let england = DeadlineCalendar(nation: .england)
    let exact = try #require(DeadlinePeriod.workingDays(15).day(from: event, in: england))
    #expect(careful == "2027-01-04")
    #expect(careful <= exact)
  }

  @Test("School days are counted in the school's year and nowhere else")
  func schoolDays() {
    let school = DeadlineCalendar(nation: .england, school: Riverbank.calendar)
    let period = DeadlinePeriod.schoolDays(35)
    #expect(period.day(from: "2026-09-08", in: school) == "2026-11-03")
    #expect(period.day(from: "2027-07-01", in: school) == nil)
    #expect(period.day(from: "2020-09-08", in: school) == nil)
    #expect(period.day(from: "2026-09-08") == nil)
  }

  @Test("Only what is due before a day has another day for people")
  func statutoryDays() {
    let before = DeadlinePeriod.before(month: 2, day: 15)
    #expect(before.statutoryDay(from: "2026-09-01") == "2026-02-15")
    #expect(before.day(from: "2026-09-01") == "2026-02-14")
    let others = Self.periods.filter { $0 != before }
    let event: Day = "2026-09-01"
    #expect(others.allSatisfy { $0.statutoryDay(from: event) == $0.day(from: event) })
  }

  @Test(
    "A period without a day has no end",
    arguments: [
      .days(beginningWithEvent: 0), .months(startingWithEvent: 0), .workingDays(0),
      .workingDays(beginningWithEvent: -3), .before(month: 2, day: 30),
      .before(month: 13, day: 1), .weeks(before: .min), .weeks(.max), .days(.min),
      .days(beginningWithEvent: .min), .months(startingWithEvent: .max),
      .months(before: .min), .workingDays(.max), .schoolDays(.max),
      .weeks(1).less(weeks: .min), .weeks(1).less(weeks: .max),
    ] as [DeadlinePeriod]
  )
  func withoutDays(period: DeadlinePeriod) {
    #expect(period.day(from: "2026-09-01") == nil)
    #expect(period.statutoryDay(from: "2026-09-01") == nil)
  }

  @Test("The ends of the calendar are no trouble")
  func ends() {
    let england = DeadlineCalendar(nation: .england, school: .everyWeekday)
    let periods = Self.periods + [.schoolDays(3)]
    let first = periods.compactMap { $0.day(from: .first, in: england) }
    let last = periods.compactMap { $0.day(from: .last, in: england) }
    #expect(first.allSatisfy { $0 >= .first })
    #expect(last.allSatisfy { $0 <= .last })
    let year = DeadlinePeriod.months(startingWithEvent: 12)
    #expect(year.day(from: "9999-01-01") == .last)
    #expect(year.day(from: "9999-01-02") == nil)
    #expect(DeadlinePeriod.before(month: 1, day: 1).day(from: .first) == nil)
  }

  @Test("A later event never ends a period earlier", arguments: periods)
  func law(period: DeadlinePeriod) {
    let events = Array(Day("2023-12-01")...Day("2029-03-05"))
    let england = DeadlineCalendar(nation: .england)
    let ends = events.compactMap { period.day(from: $0, in: england) }
    #expect(ends.count == events.count)
    #expect(ends == ends.sorted())
  }

  @Test("Months starting with a day end before its anniversary", arguments: 1...12)
  func beforeAnniversary(months: Int) {
    let period = DeadlinePeriod.months(startingWithEvent: months)
    let late = Array(Day("2023-12-01")...Day("2025-03-05")).filter { day in
      period.day(from: day).map { $0 >= day + .months(months) } ?? true
    }
    #expect(late.isEmpty)
  }
}
