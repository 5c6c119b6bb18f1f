import PlanProgress
import Testing

@Suite("Laws of trends")
struct TrendLawTests {
  private static let methods: [@Sendable ([TrendPoint]) throws -> Trend] = [
    { try Trend.leastSquares($0) }, { try Trend.theilSen($0) }, { try Trend.tukey($0) },
    { try Trend.tukeyShortcut($0) }, { try Trend.firstToLast($0) },
  ]

  private static func isNear(_ one: Double, _ other: Double) -> Bool {
    (one - other).magnitude <= 1e-9 * max(1, other.magnitude)
  }

  private static func points(seed: UInt64, count: Int) -> [TrendPoint] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).map { place in
      TrendPoint(
        week: Double(place * 3 + numbers.next(below: 3)) / 7,
        value: Double(numbers.next(below: 1_000)) / 8
      )
    }
  }

  /// Returns how many of the laws a method breaks.
  private static func broken(
    _ method: ([TrendPoint]) throws -> Trend,
    _ points: [TrendPoint]
  ) throws -> Int {
    func changed(_ change: (TrendPoint) -> TrendPoint) throws -> Trend {
      try method(points.map(change))
    }
    let trend = try method(points)
    let shifted = try changed { TrendPoint(week: $0.week, value: $0.value + 512) }
    let later = try changed { TrendPoint(week: $0.week + 4, value: $0.value) }
    let scaled = try changed { TrendPoint(week: $0.week, value: $0.value * -4) }
    let slower = try changed { TrendPoint(week: $0.week * 2, value: $0.value) }
    let steeper = try changed {
      TrendPoint(week: $0.week, value: $0.value + 3 * $0.week)
    }
    var laws: [Bool] = [
      isNear(shifted.weeklySlope, trend.weeklySlope),
      isNear(shifted.intercept, trend.intercept + 512),
      isNear(later.weeklySlope, trend.weeklySlope),
      isNear(later.intercept, trend.intercept - 4 * trend.weeklySlope),
      scaled.weeklySlope == trend.weeklySlope * -4,
      scaled.intercept == trend.intercept * -4,
      try method(points.reversed()) == trend,
      try method(points.shuffled(by: 7)) == trend,
    ]
    if trend.method != .tukeyShortcut {
      laws.append(slower.weeklySlope == trend.weeklySlope / 2)
    }
    if trend.method == .leastSquares || trend.method == .theilSen {
      laws.append(isNear(steeper.weeklySlope, trend.weeklySlope + 3))
    }
    return laws.count { !$0 }
  }

  @Test(
    "Shifting, scaling, turning and reordering do what mathematics says",
    arguments: 1...60
  )
  func laws(seed: UInt64) throws {
    let points = Self.points(seed: seed, count: 3 + Int(seed % 30))
    let broken = try Self.methods.map { try Self.broken($0, points) }
    #expect(broken == [0, 0, 0, 0, 0])
  }

  @Test("Hostile numbers give a reason or finite numbers, never a trap")
  func hostile() {
    let numbers: [Double] = [
      0, -0.0, 1, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude,
      1e-160, 1e160, 1.7e308, -1.7e308,
      .infinity, -.infinity, .nan,
    ]
    var seeded = SeededNumbers(seed: 3)
    var wrong = 0
    for _ in 0..<3_000 {
      let points = (0..<(3 + seeded.next(below: 5))).map { _ in
        TrendPoint(
          week: numbers[seeded.next(below: numbers.count)],
          value: numbers[seeded.next(below: numbers.count)]
        )
      }
      for method in Self.methods {
        guard let trend = try? method(points) else { continue }
        var found: [Double] = [trend.weeklySlope, trend.intercept, trend.weeks]
        if let fit = trend.fit {
          found += [fit.standardErrorOfEstimate, fit.standardErrorOfSlope]
          found += [fit.meanWeek, fit.meanValue, fit.rSquared ?? 0]
        }
        if let interval = trend.interval() {
          found += [interval.lowerBound, interval.upperBound]
        }
        if let projection = trend.projection(to: 1) { found.append(projection.week) }
        if !found.allSatisfy(\.isFinite) { wrong += 1 }
      }
    }
    #expect(wrong == 0)
  }

  @Test(
    "Equal values have a slope of nothing and no scatter",
    arguments: [0.1, 1e-300, 7]
  )
  func flat(value: Double) throws {
    let points = (0..<9).map { TrendPoint(week: Double($0) / 7, value: value) }
    let trends = try Self.methods.map { try $0(points) }
    #expect(trends.allSatisfy { $0.weeklySlope == 0 && $0.intercept == value })
    #expect(trends[0].fit?.standardErrorOfEstimate == 0)
    #expect(trends[0].fit?.rSquared == nil)
  }

  @Test("A thousand points have the slope of the line that they lie about")
  func many() throws {
    let points = Self.points(seed: 5, count: 1_000).map {
      TrendPoint(week: $0.week, value: $0.value / 1_000 + 2 * $0.week)
    }
    let slopes = try Self.methods[..<3].map { try $0(points).weeklySlope }
    #expect(slopes.allSatisfy { ($0 - 2).magnitude < 0.01 })
  }
}

extension Array {
  /// Returns the elements in another order that is always the same.
  fileprivate func shuffled(by seed: UInt64) -> Self {
    var numbers = SeededNumbers(seed: seed)
    var result = self
    for place in result.indices.reversed() {
      result.swapAt(place, numbers.next(below: place + 1))
    }
    return result
  }
}
