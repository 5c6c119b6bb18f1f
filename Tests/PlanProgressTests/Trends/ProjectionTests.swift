import PlanModel
import PlanProgress
import Testing

@Suite("Projection")
struct ProjectionTests {
  private static let scores: [Double] = [44, 43, 47, 48, 46, 50, 49, 52, 53, 51]

  private static func trend(_ values: [Double]) throws -> Trend {
    try Trend.leastSquares(
      values.enumerated().map { TrendPoint(week: Double($0 + 1), value: $1) }
    )
  }

  @Test("The range is said with the week, and never one week alone")
  func words() throws {
    let projection = try #require(Self.trend(Self.scores).projection(to: 72))
    #expect(projection.text == "On this trend, about week 29 (24 to 40).")
  }

  @Test("The days are those of the weeks")
  func days() throws {
    let projection = try #require(Self.trend(Self.scores).projection(to: 72))
    let days = projection.days(from: "2026-09-07")
    #expect(days.expected == "2027-03-30")
    #expect(days.earliest == "2027-02-20")
    #expect(days.latest == "2027-06-11")
    #expect(
      days.text
        == "On this trend, about 30 March 2027 (20 February 2027 to 11 June 2027)."
    )
  }

  @Test("Where the slope may be flat, it says that the late end can't be told")
  func openEnd() throws {
    let projection = try #require(Self.trend([5, 1, 9, 2, 8]).projection(to: 50))
    #expect(projection.latestWeek == nil)
    #expect(projection.text.hasSuffix("at the earliest; how late can't be told yet)."))
    let days = projection.days(from: "2026-09-07")
    #expect(days.latest == nil)
    #expect(days.text.hasSuffix("at the earliest; how late can't be told yet)."))
  }

  @Test("Days beyond the calendar are left out, and far weeks are not counted out")
  func farAway() throws {
    let slow = try Self.trend(Self.scores.map { $0 * 1e-7 })
    let projection = try #require(slow.projection(to: 72))
    #expect(projection.text.hasPrefix("On this trend, about week 520 or later ("))
    let days = projection.days(from: "2026-09-07")
    #expect(days.expected == nil)
    #expect(days.text == "On this trend, the day lies beyond the calendar.")
    let near = try #require(Self.trend(Self.scores).projection(to: 72))
    #expect(near.days(from: .last).expected == nil)
  }

  @Test("A projection is never negative or infinite", arguments: 1...200)
  func range(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let values: [Double] = (0..<8).map { _ in Double(numbers.next(below: 40)) }
    let trend = try Self.trend(values)
    let goal = Double(numbers.next(below: 90))
    let direction: Direction = seed.isMultiple(of: 2) ? .increase : .decrease
    guard let projection = trend.projection(to: goal, direction: direction) else {
      return
    }
    let ends: [Double?] = [
      projection.earliestWeek, projection.week, projection.latestWeek,
    ]
    let weeks = ends.compactMap(\.self)
    #expect(weeks.allSatisfy { $0.isFinite && $0 >= 0 })
    #expect(weeks == weeks.sorted())
    // Turning everything upside down changes nothing.
    let mirrored = try Self.trend(values.map { -$0 })
    let other: Direction = direction == .increase ? .decrease : .increase
    #expect(mirrored.projection(to: -goal, direction: other) == projection)
  }
}
