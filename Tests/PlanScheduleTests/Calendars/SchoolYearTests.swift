import PlanModel
import PlanSchedule
import Testing

@Suite("School years")
struct SchoolYearTests {
  @Test("The year of a school adds up")
  func riverbank() throws {
    let year = try #require(Riverbank.calendar.schoolYear("2026/27"))
    #expect(year.terms == Riverbank.terms)
    #expect(year.days == "2026-09-07"..."2027-07-16")
    #expect(year.schoolDayCount == 182)
    #expect(year.trainingDayCount == 5)
    #expect(year.staffDayCount == 187)
    #expect(year.teachingWeekCount == Riverbank.calendar.schoolWeeks.count)
    #expect(Riverbank.calendar.schoolYears == [year])
    #expect(Riverbank.calendar.schoolYear("2025/26") == nil)
    #expect(Riverbank.calendar.schoolYear("2027/28") == nil)
  }

  @Test("A term that begins in August is the first of its school year")
  func august() {
    let calendar = SchoolCalendar(terms: [
      Term(name: "Next", from: "2027-08-31", through: "2027-12-17"),
      Term(name: "August", from: "2026-08-27", through: "2026-12-18"),
      Term(name: "July", from: "2027-04-12", through: "2027-07-21"),
    ])
    #expect(calendar.schoolYears.map(\.academicYear) == ["2026/27", "2027/28"])
    #expect(calendar.schoolYears.map(\.terms.count) == [2, 1])
    #expect(calendar.schoolYears.first?.days == "2026-08-27"..."2027-07-21")
  }

  @Test(
    "Teaching weeks count once, and only for days in the range",
    arguments: [
      ("2026-09-07", "2026-09-13", 1),
      ("2026-09-07", "2026-09-08", 0),
      ("2026-09-11", "2026-09-14", 2),
      ("2026-09-12", "2026-09-13", 0),
      ("2026-10-24", "2026-11-01", 0),
      ("2026-09-01", "2026-10-25", 7),
      ("2027-09-01", "2027-12-31", 0),
    ] as [(from: Day, through: Day, count: Int)]
  )
  func teachingWeeks(from: Day, through: Day, count: Int) {
    #expect(Riverbank.calendar.teachingWeekCount(in: from...through) == count)
  }

  @Test("Staff come in on training days, also outside the terms, but on no bank holiday")
  func staffDays() {
    let calendar = SchoolCalendar(
      terms: [Term(name: "", from: "2027-04-12", through: "2027-07-16")],
      closures: [
        Closure(name: "", kind: .inset, from: "2027-04-08", through: "2027-04-12"),
        Closure(name: "", kind: .inset, on: "2027-05-03"),
        Closure(name: "", kind: .bankHoliday, on: "2027-05-03"),
        Closure(name: "", kind: .halfTerm, from: "2027-05-31", through: "2027-06-04"),
        Closure(name: "", kind: .inset, on: "2027-06-04"),
      ]
    )
    #expect(calendar.isStaffDay("2027-04-08"))
    #expect(!calendar.isStaffDay("2027-04-10"))
    #expect(calendar.isStaffDay("2027-04-12"))
    #expect(!calendar.isSchoolDay("2027-04-12"))
    #expect(!calendar.isStaffDay("2027-05-03"))
    #expect(!calendar.isStaffDay("2027-06-03"))
    #expect(calendar.isStaffDay("2027-06-04"))
    #expect(calendar.insetDayCount(in: "2027-04-01"..."2027-07-31") == 4)
  }

  @Test("Counts agree with asking day by day", arguments: 0..<40)
  func counts(seed: Int) {
    let seeded = SeededCalendar(seed: seed)
    let calendar = seeded.calendar
    for (first, last) in [(0, 929), (17, 380), (400, 401), (250, 250)] {
      let days = seeded.days[first...last]
      let range = seeded.days[first]...seeded.days[last]
      let staff = days.count(where: calendar.isStaffDay)
      let weeks = Set(days.filter(seeded.isOpen).map { $0.onOrBefore(.monday) })
      #expect(calendar.staffDayCount(in: range) == staff)
      #expect(calendar.teachingWeekCount(in: range) == weeks.count)
    }
    let years = calendar.schoolYears
    #expect(
      zip(years, years.dropFirst()).allSatisfy { $0.academicYear < $1.academicYear }
    )
    #expect(years.map { calendar.schoolYear($0.academicYear) } == years.map(\.self))
    #expect(years.allSatisfy { $0.terms.count > 0 && $0.schoolDayCount >= 0 })
  }
}
