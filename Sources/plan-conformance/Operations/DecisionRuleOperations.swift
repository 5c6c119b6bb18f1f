import PlanCodec
import PlanModel
import PlanProgress

/// Operations on rules that look at the last readings against the aimline.
enum DecisionRuleOperations {
  static let all = [
    Operation("fourPoint", fourPoint),
    Operation("fourPoint.descending", fourPoint),
    Operation("phaseAware", phaseAware),
  ]

  @Sendable
  private static func fourPoint(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let rule = try rule(in: input)
    let aim = try aim(in: input)
    let direction = try input.direction()
    var statements: [JSONValue] = []
    for series in try input.member("cases").elements(atMost: OperationInput.maximumCases)
    {
      let points = try series.pairs("weeks", "obs").sorted { $0.one < $1.one }
      let positions = points.map { point in
        let line = aim.baseline.doubleValue + aim.rate.doubleValue * point.one
        return AimPosition(of: point.other, against: line, direction: direction)
      }
      let statement = rule.statement(for: positions, weeks: points.last?.one ?? 0)
      statements.append(.string(statement?.rawValue ?? "insufficientData"))
    }
    return ["signals": .array(statements)]
  }

  /// Says after each observation what the rule makes of the observations up to then.
  @Sendable
  private static func phaseAware(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let rule = try rule(in: input)
    let phases = try phases(in: input)
    let target = try target(in: input, for: phases)
    var seen: [Reading] = []
    var members: [JSONValue.Member] = []
    for (place, phase) in phases.enumerated() {
      var counted = 0
      for observation in phase {
        let reading = observation.reading
        seen.append(reading)
        let signal = rule.signal(
          withID: "signal-1",
          for: target,
          readings: seen,
          asOf: reading.on
        )
        counted = signal.readings.count
        let missing = place > 0 ? "insufficientDataInPhase" : "insufficientData"
        let statement = signal.status == .success ? signal.statement?.rawValue : missing
        let name = "atWeek\(observation.week)"
        members.append(.init(name: name, value: JSONValue(text: statement)))
      }
      // Phases have letters in their order, whatever the request calls them.
      let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(place)))
      members.append(.init(name: "countedInPhase\(letter)", value: JSONValue(counted)))
    }
    return .object(members)
  }
}

// MARK: - Members

extension DecisionRuleOperations {
  private static func rule(
    in input: OperationInput
  ) throws(OperationError) -> FourPointRule {
    let run = try input.optionalMember("k")?.integer() ?? 4
    guard 1...OperationInput.maximumPoints ~= run else {
      throw try input.member("k").outOfRange("write a number from 1 to 1000")
    }
    return FourPointRule(
      run: run,
      minimumReadings: try input.optionalMember("minPoints")?.integer() ?? 6,
      minimumWeeks: try input.optionalMember("minWeeks")?.real() ?? 6
    )
  }

  private static func aim(
    in input: OperationInput
  ) throws(OperationError) -> (baseline: Number, rate: Number) {
    let aim = try input.member("aim")
    return (try aim.number("baseline"), try aim.number("roi"))
  }

  /// Returns a target whose aimline has the rate and reaches beyond the observations.
  private static func target(
    in input: OperationInput,
    for phases: [[PhaseObservation]]
  ) throws(OperationError) -> Target {
    let (baseline, rate) = try aim(in: input)
    let weeks = (phases.last?.last?.week ?? 0) + 1
    let gain = Number(exactly: weeks).flatMap { rate.multiplied(by: $0) }
    guard let goal = gain?.adding(baseline) else {
      throw try input.member("aim").outOfRange("write numbers of few digits")
    }
    let direction = try input.direction()
    return Target(id: PhaseObservation.target).with {
      $0.baseline = Baseline(value: baseline).with { $0.on = PhaseObservation.start }
      $0.goal = goal
      $0.due = PhaseObservation.start + .weeks(weeks)
      $0.measure = Measure().with { $0.direction = direction }
    }
  }

  private static func phases(
    in input: OperationInput
  ) throws(OperationError) -> [[PhaseObservation]] {
    let member = try input.member("observations")
    var phases: [[PhaseObservation]] = []
    for element in try member.elements(atMost: OperationInput.maximumCases) {
      let observation = try PhaseObservation(element)
      guard let last = phases.last?.last else {
        phases.append([observation])
        continue
      }
      guard last.week < observation.week else {
        throw element.invalid("write observations in the order of their weeks")
      }
      if last.phase == observation.phase {
        phases[phases.count - 1].append(observation)
      } else {
        phases.append([observation])
      }
    }
    guard phases.count <= 26 else { throw member.outOfRange("write at most 26 phases") }
    return phases
  }
}
