import PlanCodec
import PlanModel
import PlanProgress

/// Operations on the standard rules of progress.
enum ProgressRuleOperations {
  static let all = [
    Operation("presets", presets),
    Operation("midpointCheck", midpoint),
    Operation("signals", signals),
  ]

  /// Applies the rules of runs to positions against an aimline, one a week.
  @Sendable
  private static func presets(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    var series: [[AimPosition]] = []
    let relations = try input.member("relations")
    for element in try relations.elements(atMost: OperationInput.maximumCases) {
      var positions: [AimPosition] = []
      for relation in try element.elements(atMost: OperationInput.maximumPoints) {
        positions.append(try position(in: relation))
      }
      series.append(positions)
    }
    func statements(_ rule: ProgressRule) -> JSONValue {
      .array(
        series.map { positions in
          let weeks = Double(positions.count)
          let statement = rule.statement(for: positions, weeks: weeks)
          return .string(statement?.rawValue ?? "insufficientData")
        }
      )
    }
    return [
      "fourPoint": statements(.fourPoint),
      "umn": statements(.threeBelowSixAbove),
      "fourOfSix": statements(.fourOfSix),
    ]
  }

  /// Says what the standard rules make of a target, all as it stands in a plan.
  @Sendable
  private static func signals(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let target = try input.target()
    let signals = target.signals(
      readings: try input.readings(of: target),
      sessions: try input.sessions(),
      asOf: try input.day("asOf")
    )
    return ["signals": .array(signals.map(json))]
  }

  private static func json(_ signal: Signal) -> JSONValue {
    [
      "method": .string(signal.method),
      "status": JSONValue(signal.status),
      "statement": JSONValue(signal.statement),
      "adequacy": JSONValue(signal.adequacy),
      "value": json(signal.value),
      "low": json(signal.low),
      "high": json(signal.high),
      "readings": JSONValue(signal.readings.count),
      "text": JSONValue(text: signal.text),
    ]
  }

  private static func json(_ number: Number?) -> JSONValue {
    number.map { .number(JSONNumber($0)) } ?? .null
  }

  private static func position(
    in input: OperationInput
  ) throws(OperationError) -> AimPosition {
    switch try input.integer() {
    case -1: return .below
    case 0: return .on
    case 1: return .above
    default: throw input.invalid("write -1 for below the line, 0 for on it, 1 for above")
    }
  }
}

// MARK: - Half-way

extension ProgressRuleOperations {
  private static let start: Day = "2026-09-07"

  /// Holds the median of the last three values against the aimline.
  @Sendable
  private static func midpoint(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let (baseline, goal) = (try input.real("baseline"), try input.real("target"))
    let end = try day(after: input.member("totalWeeks"))
    let now = try day(after: input.member("elapsedWeeks"))
    let values = try input.reals("lastThree")
    // Without a word on it, the target shows which way is better.
    let way: Direction = goal < baseline ? .decrease : .increase
    let direction = try input.optionalCode("direction") ?? way
    return JSONValue(orNull: "expectedNow", "level", "shortfall", "attainmentRatio") {
      () throws(CannotJudgeReason) in
      guard let line = Aimline(from: start, at: baseline, to: end, at: goal) else {
        throw .dueNotAfterBaseline
      }
      let check = LevelCheck(ofLast: values, on: now, against: line, direction: direction)
      guard let check else { throw .tooFewReadings }
      return .init(
        ("expectedNow", JSONValue(check.aim)),
        ("level", JSONValue(check.level)),
        ("shortfall", JSONValue(check.shortfall)),
        ("attainmentRatio", JSONValue(check.attainmentRatio))
      )
    }
  }

  private static func day(after weeks: OperationInput) throws(OperationError) -> Day {
    guard let days = try weeks.number().multiplied(by: 7)?.intValue,
      0...10_000 ~= days
    else { throw weeks.invalid("write weeks of whole days from 0") }
    return start + .days(days)
  }
}
