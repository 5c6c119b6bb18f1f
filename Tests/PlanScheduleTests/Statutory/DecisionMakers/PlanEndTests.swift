import PlanModel
import PlanSchedule
import Testing

@Suite("Plan end")
struct PlanEndTests {
  @Test(
    "A plan in England may last to the end of the year of the 25th birthday",
    arguments: [
      ("2001-09-01", "2027-08-31"), ("2001-08-31", "2026-08-31"),
      ("2000-02-29", "2025-08-31"),
    ] as [(Day, Day)]
  )
  func england(born: Day, last: Day) {
    #expect(StatutoryProfile.england2014.lastPossibleDay(dateOfBirth: born) == last)
  }

  @Test("Where the birthday ends it, the day before is the last")
  func birthday() {
    let wales = StatutoryProfile.wales2018
    #expect(wales.lastPossibleDay(dateOfBirth: "2001-09-01") == "2026-08-31")
    #expect(StatutoryProfile.usIDEA.lastPossibleDay(dateOfBirth: "2001-09-01") == nil)
    #expect(wales.lastPossibleDay(dateOfBirth: .last) == nil)
  }

  @Test("The last day is never before the birthday", arguments: 0..<100)
  func law(step: Int) throws {
    let born = Day("2000-01-01") + .days(step * 11)
    let last = try #require(
      StatutoryProfile.england2014.lastPossibleDay(dateOfBirth: born)
    )
    #expect(last >= born + .years(25))
    #expect(last < born + .years(26))
  }
}
