import PlanModel
import PlanProgress
import Testing

@Suite("Moment of a check")
struct CheckMomentTests {
  private let line = Aimline(from: "2026-09-07", at: 42, to: "2027-01-25", at: 72)

  @Test(
    "A moment is a day between the ends of the line, or none",
    arguments: [
      (CheckMoment.midpoint, "2026-11-16"), (.month(4), "2027-01-07"),
      (.week(20), "2027-01-25"), (.week(21), nil), (.week(0), nil), (.month(-1), nil),
      (.month(.max), nil), (.week(.min), nil),
    ] as [(CheckMoment, Day?)]
  )
  func days(moment: CheckMoment, day: Day?) throws {
    #expect(moment.day(on: try #require(line)) == day)
  }

  @Test("The mid-point of an odd number of days is the earlier of the middle two")
  func odd() throws {
    let short = try #require(Aimline(from: "2026-09-07", at: 1, to: "2026-09-10", at: 2))
    #expect(CheckMoment.midpoint.day(on: short) == "2026-09-08")
  }

  @Test("The mid-point is half the days that count")
  func closures() throws {
    let line = try #require(
      Aimline(
        from: "2026-09-07",
        at: 42,
        to: "2027-01-25",
        at: 72,
        in: TeachingTime(closed: ["2026-10-26"..."2026-11-08"])
      )
    )
    #expect(CheckMoment.midpoint.day(on: line) == "2026-11-23")
    #expect(line.value(on: "2026-11-23") == 57)
  }

  @Test("A moment has words")
  func words() {
    #expect(CheckMoment.midpoint.name == "half-way to the due day")
    #expect(CheckMoment.month(4).name == "after 4 months")
    #expect(CheckMoment.week(1).name == "after 1 week")
  }
}
