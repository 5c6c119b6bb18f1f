import PlanCodec
import PlanModel
import PlanProgress

/// Operations on where a pupil starts and the line from there.
enum BaselineOperations {
  static let all = [
    Operation("medianBaseline", median),
    Operation("medianBaseline.batch", medians),
    Operation("aimlineValue", aimlineValue),
    Operation("aimline", aimline),
  ]

  @Sendable
  private static func median(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let scores = try input.member("scores").numbers()
    let median = Baseline.median(of: scores)
    return [
      "median": json(median),
      "n": JSONValue(scores.count),
      "reason": JSONValue(text: reason(for: median, of: scores)?.rawValue),
    ]
  }

  @Sendable
  private static func medians(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    var medians: [JSONValue] = []
    var reasons: [JSONValue] = []
    for scores in try input.member("cases").elements(atMost: OperationInput.maximumCases)
    {
      let scores = try scores.numbers()
      let median = Baseline.median(of: scores)
      medians.append(json(median))
      reasons.append(JSONValue(text: reason(for: median, of: scores)?.rawValue))
    }
    return ["medians": .array(medians), "reasons": .array(reasons)]
  }

  private static func reason(
    for median: Number?,
    of scores: [Number]
  ) -> CannotJudgeReason? {
    guard median == nil else { return nil }
    return scores.isEmpty ? .baselineMissing : .numberTooLarge
  }

  private static func json(_ number: Number?) -> JSONValue {
    number.map { .number(JSONNumber($0)) } ?? .null
  }
}

// MARK: - Aimlines

extension BaselineOperations {
  @Sendable
  private static func aimlineValue(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let (start, end) = (try input.member("baseline"), try input.member("target"))
    let line = Aimline(
      from: try start.day("date"),
      at: try start.real("value"),
      to: try end.day("date"),
      at: try end.real("value")
    )
    let dates = try days(in: input)
    return JSONValue(orNull: "weeks", "roi", "values") { () throws(CannotJudgeReason) in
      guard let line else { throw .dueNotAfterBaseline }
      return .init(
        ("weeks", JSONValue(line.weeks)),
        ("roi", JSONValue(line.weeklyRate)),
        ("values", JSONValue(dates.map { line.value(on: $0) }))
      )
    }
  }

  /// Answers for a target as it stands in a plan.
  @Sendable
  private static func aimline(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let target = try input.target()
    let time = try input.teachingTime()
    let dates = try days(in: input)
    return JSONValue(
      orNull: "weeks",
      "weeklyRate",
      "start",
      "end",
      "values"
    ) { () throws(CannotJudgeReason) in
      let line = try Aimline(of: target, in: time)
      return .init(
        ("weeks", JSONValue(line.weeks)),
        ("weeklyRate", JSONValue(line.weeklyRate)),
        ("start", JSONValue(line.start)),
        ("end", JSONValue(line.end)),
        ("values", JSONValue(dates.map { line.value(on: $0) }))
      )
    }
  }

  private static func days(in input: OperationInput) throws(OperationError) -> [Day] {
    var days: [Day] = []
    guard let member = input.optionalMember("dates") else { return days }
    for element in try member.elements(atMost: OperationInput.maximumPoints) {
      days.append(try element.day())
    }
    return days
  }
}
