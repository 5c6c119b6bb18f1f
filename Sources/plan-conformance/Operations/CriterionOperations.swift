import PlanCodec
import PlanModel
import PlanProgress

/// Operations on whether occasions meet what was agreed on.
enum CriterionOperations {
  static let all = [
    Operation("ratioOfOccasions", ratioOfOccasions),
    Operation("consecutivePercent", datedOccasions),
    Operation("notAdministered", datedOccasions),
    Operation("compound", compound),
    Operation("criterion.evaluate", evaluate),
  ]

  /// Judges passes by a window, on days that stand for the places in the list.
  @Sendable
  private static func ratioOfOccasions(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let criterion = try criterion(in: input.member("criterion"))
    let member = try input.member("passes")
    var readings: [Reading] = []
    for pass in try member.elements(atMost: OperationInput.maximumRecords) {
      let isPass = try isPass(pass)
      readings.append(reading(at: readings.count).with { $0.isPass = isPass })
    }
    let evaluation = evaluation(of: criterion, readings)
    let first = evaluation.firstMet
    let last = evaluation.occasions.suffix(evaluation.needed)
    return [
      "firstMetIndex": JSONValue(evaluation.occasions.firstIndex { $0.on == first }),
      "windowPassesAtEnd": last.count < evaluation.needed
        ? .null : JSONValue(last.count(where: \.isPass)),
      "minimumOccasions": JSONValue(evaluation.needed),
      "state": .string(evaluation.state.rawValue),
      "reason": JSONValue(text: evaluation.reason?.rawValue),
    ]
  }

  @Sendable
  private static func datedOccasions(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let criterion = try criterion(in: input.member("criterion"))
    var readings: [Reading] = []
    let occasions = try input.member("occasions")
    for occasion in try occasions.elements(atMost: OperationInput.maximumRecords) {
      var reading = reading(at: readings.count)
      reading.on = try occasion.day("date")
      readings.append(try counted(reading, in: occasion))
    }
    let evaluation = evaluation(of: criterion, readings)
    return [
      "passes": .array(evaluation.occasions.map { .bool($0.isPass) }),
      "metOn": JSONValue(evaluation.firstMet),
      "countedOccasions": JSONValue(evaluation.administered),
      "rejected": .array(evaluation.unused.map { JSONValue($0.on) }),
      "missedOccasions": JSONValue(evaluation.missed),
      "state": .string(evaluation.state.rawValue),
      "reason": JSONValue(text: evaluation.reason?.rawValue),
    ]
  }

  @Sendable
  private static func compound(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let criterion = try criterion(in: input.member("criterion"))
    var readings: [Reading] = []
    let trials = try input.member("trials")
    for trial in try trials.elements(atMost: OperationInput.maximumRecords) {
      readings.append(try counted(reading(at: readings.count), in: trial))
    }
    let evaluation = evaluation(of: criterion, readings)
    let isJudged = evaluation.state == .met || evaluation.state == .notMet
    return [
      "met": isJudged ? .bool(evaluation.state == .met) : .null,
      "trialPasses": .array(evaluation.occasions.map { .bool($0.isPass) }),
      "pooledPercent": JSONValue(evaluation.pooledPercent),
      "state": .string(evaluation.state.rawValue),
      "reason": JSONValue(text: evaluation.reason?.rawValue),
    ]
  }

  /// Judges the readings of a target, both as they stand in a plan.
  @Sendable
  private static func evaluate(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let target = try input.target()
    let evaluation = CriterionEvaluation(
      of: target,
      readings: try input.readings(of: target),
      asOf: try input.day("asOf"),
      in: try input.teachingTime()
    )
    return [
      "state": .string(evaluation.state.rawValue),
      "reason": JSONValue(text: evaluation.reason?.rawValue),
      "firstMet": JSONValue(evaluation.firstMet),
      "isStillMet": .bool(evaluation.isStillMet),
      "lostOn": JSONValue(evaluation.lostOn),
      "seeAgainFrom": JSONValue(evaluation.seeAgainFrom),
      "administered": JSONValue(evaluation.administered),
      "passed": JSONValue(evaluation.passed),
      "needed": JSONValue(evaluation.needed),
      "passedWithSupport": JSONValue(evaluation.passedWithSupport),
      "missed": JSONValue(evaluation.missed),
      "unused": .array(
        evaluation.unused.map { unused in
          [
            "reading": .string(unused.reading.text),
            "reason": .string(unused.reason.rawValue),
          ]
        }
      ),
      "pooledPercent": JSONValue(evaluation.pooledPercent),
      "text": .string(evaluation.text),
    ]
  }
}

// MARK: - Members

extension CriterionOperations {
  private static func criterion(
    in input: OperationInput
  ) throws(OperationError) -> Criterion {
    let kind = try input.member("kind")
    switch try kind.text() {
    case "occasions":
      return .occasions(try input.integer("pass"), of: try input.integer("of"))
    case "percent":
      let consecutive = try input.optionalMember("consecutive")?.integer()
      return .percent(try input.number("value"), onConsecutive: consecutive ?? 1)
    case "compound":
      let (inner, outer) = (try input.member("inner"), try input.member("outer"))
      return .compound(
        percent: try inner.number("value"),
        on: try outer.integer("pass"),
        of: try outer.integer("of")
      )
    default: throw kind.invalid("write occasions, percent or compound")
    }
  }

  /// Returns whether an occasion passed, which is also written as 1 or 0.
  private static func isPass(_ input: OperationInput) throws(OperationError) -> Bool {
    if let flag = input.value.flag { return flag }
    let number = try input.integer()
    guard 0...1 ~= number else { throw input.invalid("write 1 for a pass, 0 for none") }
    return number == 1
  }

  /// Returns a reading with the items that were correct, or the gap that it is.
  private static func counted(
    _ reading: Reading,
    in input: OperationInput
  ) throws(OperationError) -> Reading {
    var reading = reading
    guard try input.optionalMember("administered")?.flag() ?? true else {
      reading.gap = .notAdministered
      return reading
    }
    reading.value = try input.number("correct")
    reading.outOf = try input.number("of")
    return reading
  }

  /// Returns a reading on a day of its own, of the target that is asked about.
  private static func reading(at place: Int) -> Reading {
    Reading(id: "reading-1", target: target, on: .first + .days(place))
  }

  private static let target: Target.ID = "target-1"

  private static func evaluation(
    of criterion: Criterion,
    _ readings: [Reading]
  ) -> CriterionEvaluation {
    let target = Target(id: target).with { $0.criterion = criterion }
    return CriterionEvaluation(of: target, readings: readings, asOf: .last)
  }
}
