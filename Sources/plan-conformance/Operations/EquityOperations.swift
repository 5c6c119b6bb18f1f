import PlanCodec
import PlanModel
import PlanRules

/// Operations on patterns over several cycles, and on what software may say of a pupil.
enum EquityOperations {
  static let all = [
    Operation("flags", flags),
    Operation("flags.noStretch", noStretch),
    Operation("cop617", lessThanExpected),
    Operation("signalText", signalText),
  ]

  @Sendable
  private static func flags(_ input: OperationInput) throws(OperationError) -> JSONValue {
    var cycles: [EquityCycle] = []
    for cycle in try input.member("cycles").elements() {
      cycles.append(try equityCycle(in: cycle))
    }
    let equity = EquityFlags(cycles: cycles)
    return [
      "flags": codes(equity.flags),
      "rolledOverCycles": .number(JSONNumber(equity.rolledOverCycles)),
      "roi": .array(equity.weeklyGains.map { JSONValue($0) }),
    ]
  }

  @Sendable
  private static func noStretch(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    var cycles: [StretchCycle] = []
    for cycle in try input.member("cycles").elements() {
      cycles.append(
        StretchCycle(
          targets: try cycle.integer("goals"),
          met: try cycle.integer("met"),
          medianPartOfPeriod: try cycle.optionalNumber("medianFractionOfPeriodToMeet")
        )
      )
    }
    let equity = EquityFlags(
      stretch: cycles,
      nextWeeklyGain: try input.optionalNumber("nextTargetRoi"),
      achievedWeeklyGain: try input.optionalNumber("achievedRoi")
    )
    return ["flags": codes(equity.flags)]
  }

  /// Applies the four tests of the SEND Code of Practice, 6.17; a test without its numbers
  /// is `null`.
  @Sendable
  private static func lessThanExpected(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let pupil = try input.member("pupil")
    var progress = LessThanExpectedProgress(
      try span(in: pupil),
      weeks: try weeks(in: input)
    )
    progress.direction = try input.direction()
    progress.previousWeeklyGain = try pupil.optionalNumber("previousWeeklyRate")
    if let peers = input.optionalMember("peers") { progress.peers = try span(in: peers) }
    if let gap = input.optionalMember("agePeers") {
      progress.gap = try span(in: gap, from: "startGap", to: "nowGap")
    }
    if let ratio = input.optionalMember("significantlySlowerRatio") {
      progress.slowerThanPeersPercent = try percent(of: ratio)
    }
    return [
      "weeklyRate": JSONValue(progress.weeklyGain),
      "slowerThanPeersSameBaseline": JSONValue(progress.isSlowerThanPeers),
      "belowPreviousRate": JSONValue(progress.isBelowPreviousRate),
      "failsToCloseGap": JSONValue(progress.failsToCloseGap),
      "widensGap": JSONValue(progress.widensGap),
      "lessThanExpected": JSONValue(progress.isLessThanExpected),
    ]
  }

  @Sendable
  private static func signalText(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let texts = try input.member("texts").texts().map { SignalText($0) }
    return [
      "allowed": .array(texts.map { .bool($0.isAllowed) }),
      "problems": .array(
        texts.map { text in
          .array(
            text.problems.map { problem in
              [
                "rule": .string(problem.rule.rawValue),
                "range": JSONValue(problem.words),
              ]
            }
          )
        }
      ),
    ]
  }
}

// MARK: - Members

extension EquityOperations {
  private static func equityCycle(
    in input: OperationInput
  ) throws(OperationError) -> EquityCycle {
    var cycle = EquityCycle(
      goalKey: try input.text("goalKey"),
      baseline: try input.number("baseline"),
      target: try input.number("target"),
      weeks: try weeks(in: input)
    )
    cycle.isMet = try input.optionalFlag("met")
    cycle.direction = try input.direction()
    cycle.typicalWeeklyGain = try input.optionalNumber("typical")
    cycle.isProvisionChanged = try input.optionalFlag("provisionChanged")
    let reason = try input.optionalMember("reasonForLowering")?.text() ?? ""
    cycle.hasReasonForLowering = !reason.isEmpty
    return cycle
  }

  private static func weeks(
    in input: OperationInput
  ) throws(OperationError) -> Number {
    let weeks = try input.member("weeks")
    let number = try weeks.number()
    guard number > 0 else { throw weeks.invalid("write a number above 0") }
    return number
  }

  private static func span(
    in input: OperationInput,
    from start: String = "start",
    to now: String = "now"
  ) throws(OperationError) -> ProgressSpan {
    ProgressSpan(start: try input.number(start), now: try input.number(now))
  }

  private static func percent(
    of ratio: OperationInput
  ) throws(OperationError) -> Int {
    guard let percent = try ratio.number().multiplied(by: 100)?.intValue, percent >= 0
    else { throw ratio.invalid("write a share of whole percents, such as 0.75") }
    return percent
  }

  private static func codes(_ codes: [RuleID]) -> JSONValue {
    .array(codes.map { .string($0.rawValue) })
  }
}
