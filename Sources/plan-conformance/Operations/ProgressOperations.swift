import PlanCodec
import PlanModel
import PlanProgress

/// Operations on what the numbers say of one target.
enum ProgressOperations {
  static let all = [
    Operation("progress", progress)
  ]

  /// Sums up a target and its readings, both as they stand in a plan.
  @Sendable
  private static func progress(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let target = try input.target()
    let summary = ProgressSummary(
      of: target,
      readings: try input.readings(of: target),
      asOf: try input.day("asOf"),
      in: try input.teachingTime()
    )
    return .object(measured(summary) + judged(summary))
  }

  private static func measured(_ summary: ProgressSummary) -> [JSONValue.Member] {
    .init(
      ("unit", JSONValue(summary.unit)),
      ("latest", JSONValue(summary.latest)),
      ("latestOn", JSONValue(summary.latestOn)),
      ("baseline", JSONValue(summary.baseline)),
      ("change", JSONValue(summary.change)),
      ("aimToday", JSONValue(summary.aimToday)),
      ("position", JSONValue(text: summary.position?.rawValue)),
      ("goal", JSONValue(summary.goal)),
      ("rateFromHere", JSONValue(summary.rateFromHere)),
      ("requiredRate", JSONValue(summary.requiredRate)),
      ("aimReason", JSONValue(text: summary.aimLimit?.rawValue))
    )
  }

  private static func judged(_ summary: ProgressSummary) -> [JSONValue.Member] {
    .init(
      ("slope", JSONValue(summary.trend?.weeklySlope)),
      ("slopeReason", JSONValue(text: summary.trendLimit?.rawValue)),
      ("trendStatement", JSONValue(summary.trendStatement)),
      ("adequacy", JSONValue(summary.adequacy)),
      ("readings", JSONValue(summary.readings)),
      ("weeks", JSONValue(summary.weeks)),
      ("missed", JSONValue(summary.missed)),
      ("criterion", .string(summary.criterion.state.rawValue)),
      ("statement", .string(summary.statement))
    )
  }
}
