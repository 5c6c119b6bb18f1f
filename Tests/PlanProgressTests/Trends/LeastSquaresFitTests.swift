import PlanProgress
import Testing

@Suite("Errors of slopes from weekly readings")
struct LeastSquaresFitTests {
  @Test(
    "SV-012: more weekly readings narrow the slope",
    arguments: [
      (4, 4.472135955), (6, 2.3904572187), (8, 1.5430334996), (10, 1.1009637651),
      (12, 0.83624201), (15, 0.5976143047),
    ]
  )
  func published(readings: Int, expected: Double) throws {
    let error = try #require(
      LeastSquaresFit.standardErrorOfSlope(
        standardErrorOfEstimate: 10,
        weeklyReadings: readings
      )
    )
    #expect((error - expected).magnitude < 1e-9)
  }

  @Test("It is the error that a trend of as many weekly readings has", arguments: 3...40)
  func law(readings: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(readings))
    let points = (0..<readings).map {
      TrendPoint(week: Double($0), value: Double(numbers.next(below: 90)))
    }
    let fit = try #require(Trend.leastSquares(points).fit)
    let error = try #require(
      LeastSquaresFit.standardErrorOfSlope(
        standardErrorOfEstimate: fit.standardErrorOfEstimate,
        weeklyReadings: readings
      )
    )
    #expect((error - fit.standardErrorOfSlope).magnitude <= 1e-12 * error)
  }

  @Test("Numbers out of range have no error")
  func refusals() {
    let errors: [Double] = [-1, .nan, .infinity]
    let found = errors.compactMap {
      LeastSquaresFit.standardErrorOfSlope(standardErrorOfEstimate: $0, weeklyReadings: 9)
    }
    #expect(found.isEmpty)
    let few = [Int.min, 0, 2].compactMap {
      LeastSquaresFit.standardErrorOfSlope(standardErrorOfEstimate: 1, weeklyReadings: $0)
    }
    #expect(few.isEmpty)
    let many = LeastSquaresFit.standardErrorOfSlope(
      standardErrorOfEstimate: 1,
      weeklyReadings: .max
    )
    #expect(many?.isFinite == true)
  }
}
