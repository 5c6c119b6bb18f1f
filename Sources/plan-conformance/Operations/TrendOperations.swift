import PlanCodec
import PlanModel
import PlanProgress

/// Operations on how much values rise or fall in a week.
enum TrendOperations {
  static let all = [
    Operation("ols", leastSquares),
    Operation("theilSen", theilSen),
    Operation("projectedCrossing", projection),
    Operation("trendVsAim", comparison),
    Operation("trend", trend),
    Operation("sebFromSee", errorOfSlope),
  ]

  @Sendable
  private static func leastSquares(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let points = try input.points()
    let confidence = try input.confidence()
    return JSONValue(
      orNull: "slope",
      "intercept",
      "see",
      "seb",
      "df",
      "t",
      "ci",
      "r2"
    ) { () throws(CannotJudgeReason) in
      let trend = try Trend.leastSquares(points)
      let freedom = trend.fit?.degreesOfFreedom
      let student = freedom.flatMap(StudentDistribution.init)
      return line(trend)
        + .init(
          ("see", JSONValue(trend.fit?.standardErrorOfEstimate)),
          ("seb", JSONValue(trend.fit?.standardErrorOfSlope)),
          ("df", JSONValue(freedom)),
          ("t", JSONValue(student?.quantile(of: 0.5 + confidence / 2))),
          ("ci", JSONValue(trend.interval(confidence: confidence))),
          ("r2", JSONValue(trend.fit?.rSquared))
        )
    }
  }

  @Sendable
  private static func theilSen(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let points = try input.points()
    return JSONValue(
      orNull: "slope",
      "intercept",
      "pairs",
      "olsSlopeForContrast"
    ) { () throws(CannotJudgeReason) in
      let trend = try Trend.theilSen(points)
      let contrast = try Trend.leastSquares(points)
      return line(trend)
        + .init(
          ("pairs", JSONValue(pairs(of: points))),
          ("olsSlopeForContrast", JSONValue(contrast.weeklySlope))
        )
    }
  }

  /// Counts the pairs of points of two different weeks, which have a slope between them.
  private static func pairs(of points: [TrendPoint]) -> Int {
    points.indices.reduce(0) { count, place in
      count + points[..<place].count { $0.week != points[place].week }
    }
  }

  @Sendable
  private static func trend(_ input: OperationInput) throws(OperationError) -> JSONValue {
    let points = try input.points()
    let member = try input.member("method")
    let find: ([TrendPoint]) throws(CannotJudgeReason) -> Trend
    switch try member.text() {
    case "leastSquares": find = Trend.leastSquares
    case "theilSen": find = Trend.theilSen
    case "tukey": find = Trend.tukey
    default: throw member.invalid("write leastSquares, theilSen or tukey")
    }
    return JSONValue(
      orNull: "slope",
      "intercept",
      "n",
      "method"
    ) { () throws(CannotJudgeReason) in
      line(try find(points))
    }
  }

  private static func line(_ trend: Trend) -> [JSONValue.Member] {
    .init(
      ("slope", JSONValue(trend.weeklySlope)),
      ("intercept", JSONValue(trend.intercept)),
      ("n", JSONValue(trend.count)),
      ("method", .string(trend.method.rawValue))
    )
  }
}

// MARK: - Uncertainty

extension TrendOperations {
  /// Says how far a slope may be off after each number of weekly readings.
  @Sendable
  private static func errorOfSlope(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let error = try input.real("see")
    guard error >= 0 else {
      throw try input.member("see").outOfRange("write a number from 0")
    }
    var errors: [Double?] = []
    for count in try input.member("k").elements(atMost: OperationInput.maximumPoints) {
      errors.append(
        LeastSquaresFit.standardErrorOfSlope(
          standardErrorOfEstimate: error,
          weeklyReadings: try count.integer()
        )
      )
    }
    let reason: CannotJudgeReason? = errors.contains { $0 == nil } ? .tooFewReadings : nil
    return ["seb": JSONValue(errors), "reason": JSONValue(text: reason?.rawValue)]
  }
}

// MARK: - Against an aim

extension TrendOperations {
  @Sendable
  private static func projection(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let points = try input.points()
    let value = try input.real("target")
    let confidence = try input.confidence()
    let direction = try input.direction()
    return JSONValue(
      orNull: "week",
      "earliestWeek",
      "latestWeek"
    ) { () throws(CannotJudgeReason) in
      let projection = try Trend.leastSquares(points).projection(
        to: value,
        confidence: confidence,
        direction: direction
      )
      guard let projection else { throw CannotJudgeReason(rawValue: "trend.elsewhere") }
      return .init(
        ("week", JSONValue(projection.week)),
        ("earliestWeek", JSONValue(projection.earliestWeek)),
        ("latestWeek", JSONValue(projection.latestWeek))
      )
    }
  }

  @Sendable
  private static func comparison(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let points = try input.points()
    let rates = try input.reals("aimRates")
    let confidence = try input.confidence()
    let direction = try input.direction()
    return JSONValue(
      orNull: "slope",
      "ci",
      "verdicts"
    ) { () throws(CannotJudgeReason) in
      let trend = try Trend.leastSquares(points)
      let statements = rates.map { rate in
        trend.statement(against: rate, confidence: confidence, direction: direction)
      }
      return .init(
        ("slope", JSONValue(trend.weeklySlope)),
        ("ci", JSONValue(trend.interval(confidence: confidence))),
        ("verdicts", .array(statements.map { JSONValue($0) }))
      )
    }
  }
}
