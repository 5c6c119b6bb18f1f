import PlanCodec
import PlanProgress

/// Operations on the line through the medians of three groups.
enum TukeyOperations {
  static let all = [
    Operation("tukeyTriSplit", triSplit),
    Operation("tukeyGroupSizes", groupSizes),
  ]

  @Sendable
  private static func triSplit(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let points = try input.points()
    return JSONValue(
      orNull: "groupSizes",
      "medianX",
      "medianY",
      "slope",
      "intercept",
      "fuchsManualSlope"
    ) { () throws(CannotJudgeReason) in
      let groups = try TukeyGroups(points)
      let trend = try Trend.tukey(points)
      return .init(
        ("groupSizes", .array(groups.sizes.map { JSONValue($0) })),
        ("medianX", JSONValue(groups.medianWeeks)),
        ("medianY", JSONValue(groups.medianValues)),
        ("slope", JSONValue(trend.weeklySlope)),
        ("intercept", JSONValue(trend.intercept)),
        ("fuchsManualSlope", JSONValue(groups.shortcutSlope)),
        ("method", .string(trend.method.rawValue))
      )
    }
  }

  @Sendable
  private static func groupSizes(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    var sizes: [JSONValue] = []
    for element in try input.member("n").elements(atMost: OperationInput.maximumPoints) {
      let count = try element.integer()
      guard count >= 0 else { throw element.outOfRange("write a number from 0") }
      sizes.append(.array(TukeyGroups.sizes(of: count).map { JSONValue($0) }))
    }
    return ["sizes": .array(sizes)]
  }
}
