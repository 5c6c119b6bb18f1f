import PlanModel
import PlanProgress
import Testing

@Suite("Trend")
struct TrendTests {
  private static let scores: [Double] = [44, 43, 47, 48, 46, 50, 49, 52, 53, 51]

  private static func points(_ values: [Double]) -> [TrendPoint] {
    values.enumerated().map { TrendPoint(week: Double($0 + 1), value: $1) }
  }

  private static func isNear(_ one: Double?, _ other: Double) -> Bool {
    one.map { ($0 - other).magnitude <= 1e-9 * max(1, other.magnitude) } ?? false
  }

  // MARK: Published and independent numbers

  @Test("SV-008: least squares gives slope, errors and a 90% interval")
  func leastSquares() throws {
    let trend = try Trend.leastSquares(Self.points(Self.scores))
    let fit = try #require(trend.fit)
    let interval = try #require(trend.interval(confidence: 0.9))
    #expect(trend.method == .leastSquares)
    #expect(trend.count == 10)
    #expect(fit.degreesOfFreedom == 8)
    #expect(Self.isNear(trend.weeklySlope, 1))
    #expect(Self.isNear(trend.intercept, 42.8))
    #expect(Self.isNear(fit.standardErrorOfEstimate, 1.4832396974))
    #expect(Self.isNear(fit.standardErrorOfSlope, 0.1632993162))
    #expect(Self.isNear(fit.rSquared, 0.8241758242))
    #expect(Self.isNear(interval.lowerBound, 0.6963370771))
    #expect(Self.isNear(interval.upperBound, 1.3036629229))
  }

  @Test("SV-009: one absurd score moves least squares and hardly Theil-Sen")
  func theilSen() throws {
    let points = Self.points(Self.scores.dropLast() + [95])
    let trend = try Trend.theilSen(points)
    #expect(trend.method == .theilSen)
    #expect(trend.interval() == nil)
    #expect(Self.isNear(trend.weeklySlope, 1.2))
    #expect(Self.isNear(trend.intercept, 42.6))
    #expect(Self.isNear(try Trend.leastSquares(points).weeklySlope, 3.4))
  }

  @Test(
    "Series with uneven weeks agree with SciPy",
    arguments: [
      (
        days: [124, 137, 187], values: [55.9, 60.8, 66.1],
        expected: [
          1.0242693582404334, 39.08225369087075, 0.3216479407186126, 0.9102388219902777,
          -3.0626552294992395, 5.111193945980106, 1.1333333333333329, 35.82380952380953,
        ]
      ),
      (
        days: [68, 99, 107, 112, 124, 138, 156, 158, 194],
        values: [52.6, 55.8, 43.2, 56.0, 61.0, 64.3, 57.6, 64.2, 67.4],
        expected: [
          0.9774239889796321, 40.07615664665945, 0.3629632444310435, 0.5088310213288687,
          0.11915229876118716, 1.8356956791980772, 0.9376964769647698, 42.53829268292682,
        ]
      ),
      (
        days: [1, 9, 31, 39, 71, 95, 107, 121, 131, 138, 163, 167, 182, 197],
        values: [
          45.3, 42.3, 41.5, 58.7, 56.7, 49.1, 58.8, 64.2, 61.3, 67.8, 67.5, 72.6, 79.8,
          69.7,
        ],
        expected: [
          1.1368211246279958, 42.8207727248995, 0.15948902553293656, 0.808938177133275,
          0.7893243896057094, 1.4843178596502822, 1.1586206896551718, 42.63103448275863,
        ]
      ),
    ] as [(days: [Int], values: [Double], expected: [Double])]
  )
  func independent(days: [Int], values: [Double], expected: [Double]) throws {
    let points = zip(days, values).map { TrendPoint(week: Double($0) / 7, value: $1) }
    let trend = try Trend.leastSquares(points)
    let robust = try Trend.theilSen(points)
    let interval = try #require(trend.interval(confidence: 0.95))
    let found = [
      trend.weeklySlope, trend.intercept, trend.fit?.standardErrorOfSlope,
      trend.fit?.rSquared, interval.lowerBound, interval.upperBound, robust.weeklySlope,
      robust.intercept,
    ]
    let wrong = found.indices.filter { !Self.isNear(found[$0], expected[$0]) }
    #expect(wrong.isEmpty)
  }

  // MARK: Against an aim

  @Test(
    "SV-017: only a whole interval below or above the rate says anything",
    arguments: [
      (1.5, SignalStatement.belowGoalRate), (1.2, .cannotTell), (0.6, .aboveGoalRate),
    ]
  )
  func againstAim(rate: Double, expected: SignalStatement) throws {
    let trend = try Trend.leastSquares(Self.points(Self.scores))
    #expect(trend.statement(against: rate) == expected)
    let mirrored = try Trend.leastSquares(Self.points(Self.scores.map { -$0 }))
    #expect(mirrored.statement(against: -rate, direction: .decrease) == expected)
    #expect(
      try Trend.theilSen(Self.points(Self.scores)).statement(against: rate) == .cannotTell
    )
  }

  @Test("SV-013: the value is reached in a range of weeks through the centre")
  func projection() throws {
    let trend = try Trend.leastSquares(Self.points(Self.scores))
    let projection = try #require(trend.projection(to: 72))
    #expect(Self.isNear(projection.week, 29.2))
    #expect(Self.isNear(projection.earliestWeek, 23.6795459416))
    #expect(Self.isNear(projection.latestWeek, 39.5352406627))
  }

  @Test("A line that does not lead to the value has no projection")
  func noProjection() throws {
    let falling = try Trend.leastSquares(Self.points(Self.scores.reversed()))
    #expect(falling.projection(to: 72) == nil)
    #expect(falling.projection(to: 30, direction: .decrease) != nil)
    let flat = try Trend.leastSquares(Self.points([5, 5, 5, 5]))
    #expect(flat.projection(to: 72) == nil)
    let noisy = try Trend.leastSquares(Self.points([5, 1, 9, 2, 8]))
    let projection = try #require(noisy.projection(to: 50))
    #expect(projection.latestWeek == nil)
  }

  // MARK: What has no trend

  private func reason(
    _ points: [TrendPoint],
    _ method: ([TrendPoint]) throws -> Trend
  ) -> CannotJudgeReason? {
    do {
      _ = try method(points)
      return nil
    } catch {
      return error as? CannotJudgeReason
    }
  }

  @Test("Too few points, one day and numbers out of range have a reason and no slope")
  func refusals() {
    let same = (1...4).map { TrendPoint(week: 3, value: Double($0)) }
    let wild = Self.points([1, .infinity, 3])
    let huge = Self.points([1e308, -1e308, 1e308, -1e308])
    let many = Self.points(Array(repeating: 1, count: Trend.maximumPoints + 1))
    let cases: [([TrendPoint], CannotJudgeReason)] = [
      ([], .tooFewReadings), (Self.points([1, 2]), .tooFewReadings), (same, .oneDayOnly),
      (wild, .numberTooLarge), (huge, .numberTooLarge), (many, .tooManyReadings),
    ]
    let leastSquares = cases.map { reason($0.0) { try Trend.leastSquares($0) } }
    #expect(leastSquares == cases.map(\.1))
    let theilSen = cases.map { reason($0.0) { try Trend.theilSen($0) } }
    #expect(theilSen == cases.map(\.1))
  }

  @Test("Three points have a very wide interval, and equal values no share explained")
  func edges() throws {
    let three = try Trend.leastSquares(Self.points([1, 3, 2]))
    let interval = try #require(three.interval())
    #expect(interval.upperBound - interval.lowerBound > 10)
    let flat = try Trend.leastSquares(Self.points([7, 7, 7]))
    #expect(flat.weeklySlope == 0)
    #expect(flat.fit?.rSquared == nil)
    #expect(flat.interval(confidence: 1) == nil)
    #expect(flat.interval(confidence: .nan) == nil)
  }

  // MARK: Laws

  @Test("A line far from zero keeps its slope and has no error to speak of")
  func stability() throws {
    let points = (0..<20).map {
      TrendPoint(week: Double($0), value: 1e9 + Double($0) * 0.25)
    }
    let trend = try Trend.leastSquares(points)
    #expect(trend.weeklySlope == 0.25)
    #expect(try #require(trend.fit).standardErrorOfSlope < 1e-9)
  }
}
