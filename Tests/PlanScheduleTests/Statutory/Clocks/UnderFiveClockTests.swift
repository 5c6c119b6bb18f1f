import PlanModel
import PlanSchedule
import Testing

@Suite("Under-five clock")
struct UnderFiveClockTests {
  @Test("The plan of a child under five is looked at between three and six months on")
  func months() {
    let clock = UnderFiveClock(after: "2026-09-10")
    #expect(clock.earliest?.day == "2026-12-10")
    #expect(clock.latest?.day == "2027-03-10")
    #expect(clock.earliest?.bound == .minimum)
    #expect(clock.latest?.force == .should)
  }

  @Test(
    "A child is under five to the day before the birthday",
    arguments: [
      ("2021-03-15", false), ("2021-03-16", true), ("2026-03-14", true),
      ("2026-03-16", false),
    ] as [(Day, Bool)]
  )
  func age(day: Day, isUnder: Bool) {
    #expect(UnderFiveClock.isUnderFive(dateOfBirth: "2021-03-16", on: day) == isUnder)
  }

  @Test("The earliest day is never after the latest", arguments: 0..<80)
  func law(days: Int) throws {
    let clock = UnderFiveClock(after: Day("2024-01-20") + .days(days))
    let earliest = try #require(clock.earliest?.day)
    let latest = try #require(clock.latest?.day)
    #expect(earliest < latest)
  }
}
