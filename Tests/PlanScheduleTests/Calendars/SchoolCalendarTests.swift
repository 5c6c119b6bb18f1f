import PlanModel
import PlanSchedule
import Testing

@Suite("School calendar")
struct SchoolCalendarTests {
  let calendar = Riverbank.calendar

  // MARK: School days

  @Test(
    "The school is open on a weekday in a term that no closure has",
    arguments: [
      ("2026-09-09", nil),
      ("2026-09-07", .closure(.inset)),
      ("2026-09-12", .weekend),
      ("2026-10-28", .closure(.halfTerm)),
      ("2026-10-31", .weekend),
      ("2026-11-10", .closure(.closure)),
      ("2026-12-18", nil),
      ("2026-12-21", .outsideTerms),
      ("2026-12-25", .outsideTerms),
      ("2027-05-03", .closure(.bankHoliday)),
      ("2027-05-31", .closure(.halfTerm)),
      ("2027-07-15", nil),
      ("2027-07-16", .closure(.inset)),
    ] as [(Day, ClosedReason?)]
  )
  func reasons(day: Day, reason: ClosedReason?) {
    #expect(calendar.reasonClosed(on: day) == reason)
    #expect(calendar.isSchoolDay(day) == (reason == nil))
  }

  @Test(
    "School days are counted with both ends",
    arguments: [
      ("2026-09-01", "2027-08-31", 182),
      ("2026-09-07", "2026-12-18", 67),
      ("2027-01-04", "2027-03-25", 53),
      ("2027-04-12", "2027-07-16", 62),
      ("2026-09-09", "2026-09-09", 1),
      ("2026-09-12", "2026-09-13", 0),
      ("2026-10-23", "2026-11-02", 2),
      ("0001-01-01", "9999-12-31", 182),
    ] as [(Day, Day, Int)]
  )
  func counting(first: Day, last: Day, count: Int) {
    #expect(calendar.schoolDayCount(in: first...last) == count)
  }

  @Test(
    "The nearest school days either side of a closed day are found",
    arguments: [
      ("2026-09-01", nil, "2026-09-09"),
      ("2026-09-08", nil, "2026-09-09"),
      ("2026-10-24", "2026-10-23", "2026-11-02"),
      ("2026-11-10", "2026-11-09", "2026-11-11"),
      ("2026-12-25", "2026-12-18", "2027-01-05"),
      ("2027-07-16", "2027-07-15", nil),
    ] as [(Day, Day?, Day?)]
  )
  func neighbours(day: Day, before: Day?, after: Day?) {
    #expect(calendar.previousSchoolDay(onOrBefore: day) == before)
    #expect(calendar.nextSchoolDay(onOrAfter: day) == after)
  }

  @Test("A school day is its own neighbour")
  func ownNeighbour() {
    #expect(calendar.previousSchoolDay(onOrBefore: "2026-09-09") == "2026-09-09")
    #expect(calendar.nextSchoolDay(onOrAfter: "2026-09-09") == "2026-09-09")
  }

  @Test("Answers agree with a look at every term and closure", arguments: 1...40)
  func model(seed: Int) {
    let seeded = SeededCalendar(seed: seed)
    let calendar = seeded.calendar
    let open = seeded.days.filter(seeded.isOpen)
    var wrong: [Day] = []
    var passed = 0
    for day in seeded.days {
      let isOpen = seeded.isOpen(day)
      let before = passed == 0 ? nil : open[passed - 1]
      let after = passed == open.count ? nil : open[passed]
      if isOpen { passed += 1 }
      let agrees =
        calendar.isSchoolDay(day) == isOpen
        && (calendar.reasonClosed(on: day) == nil) == isOpen
        && calendar.previousSchoolDay(onOrBefore: day) == (isOpen ? day : before)
        && calendar.nextSchoolDay(onOrAfter: day) == after
        && calendar.schoolDayCount(in: .first...day) == passed
      if !agrees { wrong.append(day) }
    }
    #expect(wrong.isEmpty)
  }

  // MARK: Parts of the year

  @Test("A term has its closed days too, and a holiday is in no term")
  func terms() {
    #expect(calendar.term(containing: "2026-09-07") == Riverbank.terms[0])
    #expect(calendar.term(containing: "2026-10-28") == Riverbank.terms[0])
    #expect(calendar.term(containing: "2027-07-16") == Riverbank.terms[2])
    #expect(calendar.term(containing: "2026-12-19") == nil)
    #expect(calendar.term(containing: "2027-09-01") == nil)
  }

  @Test("The year has 38 weeks with a school day, each named by its Monday")
  func weeks() {
    let weeks = calendar.schoolWeeks
    #expect(weeks.count == 38)
    #expect(weeks.prefix(2) == ["2026-09-07", "2026-09-14"])
    #expect(weeks.last == "2027-07-12")
    #expect(weeks.allSatisfy { $0.weekday == .monday })
    #expect(!weeks.contains("2026-10-26"))
    #expect(weeks == weeks.sorted())
  }

  @Test("Coverage runs from a September to an August")
  func coverage() {
    #expect(calendar.coverage == "2026-09-01"..."2027-08-31")
    let august = SchoolCalendar(
      terms: [Term(name: "Early", from: "2026-08-27", through: "2026-12-18")]
    )
    #expect(august.coverage == "2025-09-01"..."2027-08-31")
    #expect(SchoolCalendar(terms: []).coverage == nil)
  }

  @Test("A calendar does not mind the order in which terms and closures are listed")
  func order() {
    let turned = SchoolCalendar(
      terms: calendar.terms.reversed(),
      closures: calendar.closures.reversed()
    )
    let days: ClosedRange<Day> = "2026-08-01"..."2027-09-30"
    #expect(days.filter(turned.isSchoolDay) == days.filter(calendar.isSchoolDay))
    #expect(turned.halfTerms == calendar.halfTerms)
  }

  // MARK: Ends of the calendar

  @Test("Every weekday is open from the first day of the calendar to the last")
  func everyWeekday() {
    let weekdays = SchoolCalendar.everyWeekday
    #expect(weekdays.isSchoolDay(.first))
    #expect(weekdays.isSchoolDay(.last))
    #expect(weekdays.previousSchoolDay(onOrBefore: .first) == .first)
    #expect(weekdays.nextSchoolDay(onOrAfter: .last) == .last)
    // 521,722 whole weeks and five days more.
    #expect(weekdays.schoolDayCount(in: .first ... .last) == 521_722 * 5 + 5)
    #expect(weekdays.coverage == .first ... .last)
  }

  @Test("A calendar without terms has no school day")
  func empty() {
    let empty = SchoolCalendar(terms: [], closures: Riverbank.daysClosed)
    #expect(empty.nextSchoolDay(onOrAfter: .first) == nil)
    #expect(empty.previousSchoolDay(onOrBefore: .last) == nil)
    #expect(empty.schoolDayCount(in: .first ... .last) == 0)
    #expect(empty.halfTerms.isEmpty)
    #expect(empty.schoolWeeks.isEmpty)
  }
}
