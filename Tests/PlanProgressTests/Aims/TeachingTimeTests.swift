import PlanModel
import PlanProgress
import Testing

@Suite("Teaching time")
struct TeachingTimeTests {
  private static let halfTerm: ClosedRange<Day> = "2026-10-26"..."2026-11-01"

  /// A school of three terms, as schools publish them: holidays from Monday to Friday.
  private static let school = SchoolYearDates(
    terms: [
      TermDates(start: "2027-01-04", end: "2027-03-25"),
      TermDates(start: "2026-09-07", end: "2026-12-18"),
      TermDates(start: "2027-04-12", end: "2027-07-16"),
    ],
    closures: [
      ClosureDates(kind: .halfTerm, start: "2026-10-26", end: "2026-10-30"),
      ClosureDates(kind: .halfTerm, start: "2027-02-15", end: "2027-02-19"),
      ClosureDates(kind: .bankHoliday, start: "2027-05-03", end: "2027-05-03"),
    ],
    inset: ["2026-09-07", "2026-11-02"]
  )

  // MARK: Counting

  @Test("Seven days are a week, and closed days count in none")
  func weeks() {
    let time = TeachingTime(closed: [Self.halfTerm])
    #expect(time.weeks(from: "2026-10-19", through: "2026-11-09") == 2)
    #expect(TeachingTime.everyDay.weeks(from: "2026-10-19", through: "2026-11-09") == 3)
    #expect(time.days(after: "2026-10-25", through: "2026-11-01") == 0)
    #expect(time.days(after: "2026-10-25", through: "2026-11-02") == 1)
    #expect(time.days(after: "2026-11-09", through: "2026-10-19") == 0)
  }

  @Test("A day is closed from the first through the last of a range")
  func closed() {
    let time = TeachingTime(closed: [Self.halfTerm])
    let days: [Day] = ["2026-10-25", "2026-10-26", "2026-11-01", "2026-11-02"]
    #expect(days.map(time.isClosed) == [false, true, true, false])
  }

  @Test("Closures that overlap or touch become one, in any order")
  func merging() {
    let ranges: [ClosedRange<Day>] = [
      "2026-10-29"..."2026-10-30", "2026-10-26"..."2026-10-28",
      "2026-10-27"..."2026-10-29",
      "2026-12-21"..."2027-01-01",
    ]
    let merged: [ClosedRange<Day>] = [
      "2026-10-26"..."2026-10-30", "2026-12-21"..."2027-01-01",
    ]
    #expect(TeachingTime(closed: ranges).closed == merged)
    #expect(TeachingTime(closed: ranges.reversed()) == TeachingTime(closed: merged))
  }

  @Test("A closure that ends before it starts closes nothing")
  func backwards() {
    let closures = [ClosureDates(start: "2026-10-30", end: "2026-10-26")]
    #expect(TeachingTime(closures: closures) == .everyDay)
  }

  @Test("Counting agrees with looking at each day", arguments: 1...20)
  func naive(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let ranges = (0..<6).map { _ in
      let start = Cases.start + .days(numbers.next(below: 90))
      return start...(start + .days(numbers.next(below: 14)))
    }
    let time = TeachingTime(closed: ranges)
    var wrong = 0
    for _ in 0..<50 {
      let start = Cases.start + .days(numbers.next(below: 60))
      let end = start + .days(numbers.next(below: 60))
      let open = (start...end).dropFirst().filter { day in
        !ranges.contains { $0.contains(day) }
      }
      if time.days(after: start, through: end) != open.count { wrong += 1 }
      let reached = time.day(open.count, after: start)
      if reached != open.last ?? start { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test("Days at the ends of the calendar are counted without a stop")
  func ends() {
    let time = TeachingTime(closed: [Day.first...Day.last])
    #expect(time.days(after: .first, through: .last) == 0)
    #expect(time.day(1, after: "2026-09-07") == .last)
    #expect(TeachingTime.everyDay.day(5, after: .last) == .last)
    #expect(TeachingTime.everyDay.day(-5, after: "2026-09-07") == "2026-09-07")
  }

  // MARK: Schools

  @Test("A holiday of a school week takes away a whole week")
  func schoolWeeks() {
    let time = TeachingTime(of: Self.school)
    #expect(time.weeks(from: "2026-10-18", through: "2026-11-01") == 1)
    #expect(time.weeks(from: "2026-10-26", through: "2026-11-01") == 0)
    let holiday: [Day] = ["2026-12-18", "2026-12-20", "2026-12-21", "2027-01-03"]
    #expect(holiday.map(time.isClosed) == [false, false, true, true])
  }

  @Test("Training days and bank holidays are closed, and their weekends are not")
  func singleDays() {
    let time = TeachingTime(of: Self.school)
    let days: [Day] = ["2026-09-07", "2026-11-02", "2027-05-03", "2027-05-02"]
    #expect(days.map(time.isClosed) == [true, true, true, false])
  }

  @Test("Before the first term and after the last, every day counts")
  func outside() {
    let time = TeachingTime(of: Self.school)
    #expect(time.days(after: "2026-08-01", through: "2026-09-01") == 31)
    #expect(time.days(after: "2027-07-20", through: "2027-08-20") == 31)
  }

  @Test(
    "A holiday that begins within a week closes no weekend before a whole closed week"
  )
  func midWeek() {
    let dates = SchoolYearDates(closures: [
      ClosureDates(start: "2026-10-21", end: "2026-10-30")
    ])
    let closed: [ClosedRange<Day>] = [
      "2026-10-21"..."2026-10-23", "2026-10-26"..."2026-11-01",
    ]
    #expect(TeachingTime(of: dates).closed == closed)
    let weekend = SchoolYearDates(closures: [
      ClosureDates(start: "2026-10-24", end: "2026-10-25")
    ])
    #expect(TeachingTime(of: weekend).closed.isEmpty)
    let short = SchoolYearDates(closures: [
      ClosureDates(start: "2026-10-19", end: "2026-10-21")
    ])
    #expect(TeachingTime(of: short).closed == ["2026-10-19"..."2026-10-21"])
  }

  @Test("Half-term holidays cut terms, and a short term is a half-term itself")
  func halfTerms() {
    let time = TeachingTime(of: Self.school)
    #expect(time.terms.count == 3)
    let halves: [ClosedRange<Day>] = [
      "2026-09-07"..."2026-10-25", "2026-10-31"..."2026-12-18",
      "2027-01-04"..."2027-02-14", "2027-02-20"..."2027-03-25",
    ]
    #expect(time.halfTerms == halves)
    let six = SchoolYearDates(terms: [TermDates(start: "2026-09-07", end: "2026-10-23")])
    #expect(TeachingTime(of: six).halfTerms == ["2026-09-07"..."2026-10-23"])
  }
}
