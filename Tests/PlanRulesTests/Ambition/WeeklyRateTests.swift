import PlanModel
import PlanRules
import Testing

@Suite("Weekly rate")
struct WeeklyRateTests {
  @Test(
    "SV-003: the rate is the gain over the weeks",
    arguments: [
      (78, 162, 16, 5.25), (124, 162, 16, 2.375), (56, 110, 18, 3), (35, 90, 20, 2.75),
      (53, 70, 11, 1.545_454_545_5), (53, 80, 11, 2.454_545_454_5),
    ] as [(Number, Number, Number, Double)]
  )
  func vector(start: Number, goal: Number, weeks: Number, expected: Double) throws {
    let rate = try #require(WeeklyRate(from: start, to: goal, weeks: weeks))
    #expect((rate.doubleValue - expected).magnitude < 1e-9)
    let inverted = WeeklyRate(from: goal, to: start, weeks: weeks, direction: .decrease)
    #expect(inverted == rate)
  }

  @Test("Without time, or without a direction, there is no rate")
  func refusals() {
    #expect(WeeklyRate(from: 1, to: 2, weeks: 0) == nil)
    #expect(WeeklyRate(from: 1, to: 2, weeks: -4) == nil)
    #expect(WeeklyRate(from: 1, to: 2, weeks: 4, direction: .maintain) == nil)
    let day: Day = "2026-09-07"
    #expect(WeeklyRate(from: 1, on: day, to: 2, by: day) == nil)
    let huge = Number(significand: 1, exponent: 34) ?? 0
    #expect(WeeklyRate(from: 1, to: huge, weeks: 4) == nil)
  }

  @Test("Seven days are a week")
  func days() {
    let rate = WeeklyRate(from: 40, on: "2026-09-07", to: 50, by: "2026-09-28")
    #expect(rate == WeeklyRate(from: 40, to: 50, weeks: 3))
  }

  @Test("One rate written in two ways is one rate")
  func equality() {
    #expect(WeeklyRate(from: 0, to: 3, weeks: 2) == WeeklyRate(1.5))
    #expect(WeeklyRate(from: 0, to: 1, weeks: 3).map { $0 < WeeklyRate(0.333_4) } == true)
  }

  @Test(
    "A half is rounded up, below zero too",
    arguments: [
      (0.25, 1, 0.3), (0.05, 1, 0.1), (1.949_9, 1, 1.9), (-0.25, 1, -0.2),
      (2.5, 0, 3), (-2.5, 0, -2), (7, 2, 7),
    ] as [(Number, Int, Number)]
  )
  func rounding(value: Number, places: Int, expected: Number) {
    #expect(WeeklyRate(value).rounded(toPlaces: places) == expected)
    #expect(WeeklyRate(value).rounded(toPlaces: 10) == nil)
    #expect(WeeklyRate(value).rounded(toPlaces: -1) == nil)
  }
}
