import PlanModel
import PlanSchedule
import Testing

@Suite("Census days")
struct CensusTests {
  @Test(
    "The school census falls on the published days",
    arguments: [
      (2018, "2018-10-04", "2019-01-17", "2019-05-16"),
      (2024, "2024-10-03", "2025-01-16", "2025-05-15"),
      (2025, "2025-10-02", "2026-01-15", "2026-05-21"),
      (2026, "2026-10-01", "2027-01-21", "2027-05-20"),
    ] as [(startYear: Int, autumn: Day, spring: Day, summer: Day)]
  )
  func published(startYear: Int, autumn: Day, spring: Day, summer: Day) throws {
    let year = try #require(AcademicYear(startYear: startYear))
    let days = Census.days(in: year)
    #expect(days.map(\.day) == [autumn, spring, spring, summer])
    #expect(days.map(\.census) == [.autumn, .spring, .sen2, .summer])
    #expect(Census.autumn.day(in: 2027) == "2027-10-07")
  }

  @Test("Types of need are asked for in spring only, provision in each school census")
  func collects() {
    let withType = Census.all.filter { $0.collects.contains(.senType) }
    let withProvision = Census.all.filter { $0.collects.contains(.senProvision) }
    #expect(withType == [.spring])
    #expect(withProvision == [.autumn, .spring, .summer])
    #expect(Census.all.allSatisfy { !$0.source.isVerified && !$0.title.isEmpty })
  }

  @Test("A census is a Thursday of its month in every year of the calendar")
  func thursdays() {
    let wrong = (1...9999).filter { year in
      let days = Census.all.compactMap { $0.day(in: year) }
      return days.count != 4 || !days.allSatisfy { $0.weekday == .thursday }
        || days.map(\.month) != [10, 1, 1, 5]
    }
    #expect(wrong.isEmpty)
    #expect(Census.all.allSatisfy { $0.day(in: 0) == nil && $0.day(in: 10_000) == nil })
  }

  @Test("At the ends of the calendar there are fewer census days")
  func ends() throws {
    let first = try #require(AcademicYear(startYear: 0))
    let last = try #require(AcademicYear(startYear: 9999))
    #expect(Census.days(in: first).count == 3)
    #expect(Census.days(in: last).count == 1)
    #expect(Census.days(in: "2026/27", of: [.summer]).count == 1)
  }

  @Test("A census needs a Thursday that each month has")
  func week() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      _ = Census(
        .autumn,
        title: "",
        onThursday: 5,
        ofMonth: 1,
        collects: [],
        source: Citation("")
      )
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a census falls on the first to the fourth Thursday"))
  }

  @Test("A census needs a month of the year")
  func month() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      _ = Census(
        .autumn,
        title: "",
        onThursday: 1,
        ofMonth: 13,
        collects: [],
        source: Citation("")
      )
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a census falls in a month from 1 to 12"))
  }
}
