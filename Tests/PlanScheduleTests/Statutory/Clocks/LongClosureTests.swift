import PlanModel
import PlanSchedule
import Testing

@Suite("Long closure")
struct LongClosureTests {
  let summer = LongClosure(from: "2026-07-22", reopening: "2026-09-02")

  @Test(
    "What counts is the day on which advice was asked for",
    arguments: [
      ("2026-07-14", false), ("2026-07-15", true), ("2026-08-26", true),
      ("2026-08-27", false), ("2026-06-15", false),
    ] as [(Day, Bool)]
  )
  func requests(day: Day, counts: Bool) {
    #expect(summer.excuses(adviceRequested: day) == counts)
  }

  @Test("A closure of 28 days is long enough, and one of 27 is not")
  func length() {
    let long = LongClosure(from: "2026-08-01", reopening: "2026-08-29")
    let short = LongClosure(from: "2026-08-01", reopening: "2026-08-28")
    #expect(long.isLong && long.requestDays == "2026-07-25"..."2026-08-22")
    #expect(!short.isLong && short.requestDays == nil)
    #expect(!short.excuses(adviceRequested: "2026-08-01"))
  }

  @Test("A closure is found in a school's year, from the day after the last school day")
  func inCalendar() {
    let calendar = SchoolCalendar(
      terms: Riverbank.terms + [
        Term(name: "Autumn term 2027", from: "2027-09-06", through: "2027-12-17")
      ],
      closures: Riverbank.halfTermHolidays
    )
    let expected = LongClosure(from: "2027-07-17", reopening: "2027-09-06")
    let days: [Day] = ["2027-07-10", "2027-07-16", "2027-08-01", "2027-09-05"]
    #expect(days.allSatisfy { LongClosure(in: calendar, around: $0) == expected })
    #expect(LongClosure(in: calendar, around: "2027-07-08") == nil)
    #expect(LongClosure(in: calendar, around: "2027-09-06") == nil)
    #expect(LongClosure(in: calendar, around: "2026-12-25") == nil)
    #expect(LongClosure(in: calendar, around: "2028-01-25") == nil)
    #expect(LongClosure(in: calendar, around: "2026-08-01") == nil)
  }

  @Test("Christmas and Easter are too short in any year", arguments: 2024...2034)
  func holidays(year: Int) throws {
    let christmas = try #require(Day(year: year, month: 12, day: 19))
    let january = try #require(Day(year: year + 1, month: 1, day: 6))
    #expect(!LongClosure(from: christmas, reopening: january).isLong)
    let easter = try #require(Easter.sunday(in: year))
    #expect(!LongClosure(from: easter - .weeks(2), reopening: easter + .weeks(1)).isLong)
  }

  @Test("The ends of the calendar and a closure that runs backwards are no trouble")
  func ends() {
    #expect(LongClosure(from: .first, reopening: .last).excuses(adviceRequested: .first))
    #expect(LongClosure(from: .last, reopening: .first).requestDays == nil)
    #expect(LongClosure(in: .everyWeekday, around: .first) == nil)
    #expect(LongClosure(in: .everyWeekday, around: .last) == nil)
    #expect(LongClosure(in: SchoolCalendar(terms: []), around: "2026-08-01") == nil)
  }

  @Test("The days of asking are as many as the days closed and one", arguments: 28...60)
  func law(days: Int) {
    let closure = LongClosure(
      from: summer.firstDay,
      reopening: summer.firstDay + .days(days)
    )
    #expect(closure.requestDays?.count == days + 1)
  }
}
