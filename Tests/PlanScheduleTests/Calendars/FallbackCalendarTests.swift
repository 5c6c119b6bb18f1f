import PlanModel
import PlanSchedule
import Testing

@Suite("Fallback calendar")
struct FallbackCalendarTests {
  @Test("A year is split at New Year and at Easter, and says that it is a fallback")
  func split() {
    let calendar = SchoolCalendar.fallback(for: "2026/27")
    #expect(calendar.isFallback)
    #expect(
      calendar.terms == [
        Term(name: "Autumn term 2026", from: "2026-09-01", through: "2026-12-31"),
        Term(name: "Spring term 2027", from: "2027-01-01", through: "2027-03-28"),
        Term(name: "Summer term 2027", from: "2027-03-29", through: "2027-08-31"),
      ]
    )
    #expect(calendar.coverage == "2026-09-01"..."2027-08-31")
  }

  @Test("Weekdays are open but for the bank holidays of the nation")
  func openDays() {
    let england = SchoolCalendar.fallback(for: "2026/27")
    #expect(england.isSchoolDay("2026-10-28"))
    #expect(england.isSchoolDay("2027-08-12"))
    #expect(!england.isSchoolDay("2026-09-05"))
    #expect(england.reasonClosed(on: "2027-03-29") == .closure(.bankHoliday))
    #expect(england.isSchoolDay("2026-11-30"))
    let scotland = SchoolCalendar.fallback(for: "2026/27", nation: .scotland)
    #expect(!scotland.isSchoolDay("2026-11-30"))
  }

  @Test("A school's own calendar is no fallback, and differs from one with its days")
  func ownCalendar() {
    let fallback = SchoolCalendar.fallback(for: "2026/27")
    let own = SchoolCalendar(terms: fallback.terms, closures: fallback.closures)
    #expect(!own.isFallback)
    #expect(own != fallback)
    #expect(SchoolCalendar.everyWeekday.isFallback)
    #expect(!Riverbank.calendar.isFallback)
  }

  @Test("Every weekday of ten years is a working day or a bank holiday")
  func working() {
    let calendar = SchoolCalendar.fallback(
      from: "2026/27",
      through: "2035/36",
      nation: .wales
    )
    let days = Day("2026-09-01")...Day("2036-08-31")
    let count = BankHolidays.standard.workingDayCount(in: days, nation: .wales)
    #expect(calendar.schoolDayCount(in: days) == count)
    #expect(calendar.terms.count == 30)
  }

  @Test("At the ends of the calendar there are fewer terms and no trap")
  func ends() throws {
    let first = try #require(AcademicYear(startYear: 0))
    let last = try #require(AcademicYear(startYear: 9999))
    #expect(SchoolCalendar.fallback(for: first).terms.count == 2)
    #expect(SchoolCalendar.fallback(for: last).terms.count == 1)
    #expect(SchoolCalendar.fallback(from: last, through: first).terms.isEmpty)
    #expect(SchoolCalendar.fallback(for: "1950/51").closures.isEmpty)
  }
}
