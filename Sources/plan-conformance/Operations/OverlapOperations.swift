import PlanCodec
import PlanModel
import PlanProgress

/// Operations on how far the values of two phases overlap.
enum OverlapOperations {
  static let all = [
    Operation("overlap.parker2011", overlap),
    Operation("overlap.exampleAB", overlaps),
    Operation("nap.se", nonoverlap),
    Operation("nap.pv2009", nonoverlap),
    Operation("nap.decreasing", nonoverlap),
    Operation("tauU.parker2011", trends),
    Operation("tauU.bob", trends),
    Operation("tarlow2017.trendOnly", trends),
    Operation("tarlow2017.c", baselineTrend),
  ]

  @Sendable
  private static func overlap(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    try PhaseRequest(input).values([
      "pnd": .percentageOfNonoverlappingData,
      "pand": .percentageOfAllNonoverlappingData,
      "pem": .percentageExceedingMedian,
      "ird": .improvementRateDifference,
      "nap": .nonoverlapOfAllPairs,
      "tau": .tau,
    ]).value
  }

  /// Compares two phases of several cases, each under the name that it has.
  @Sendable
  private static func overlaps(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let direction = input.value["improvement"] ?? .null
    var cases: [JSONValue.Member] = []
    for (name, phases) in try input.member("cases").namedElements(
      atMost: OperationInput.maximumComparisons
    ) {
      let improvement = JSONValue.Member(name: "improvement", value: direction)
      let answer = try PhaseRequest(phases.adding(improvement)).values([
        "pnd": .percentageOfNonoverlappingData,
        "pem": .percentageExceedingMedian,
        "nap": .nonoverlapOfAllPairs,
        "ird": .improvementRateDifference,
        "diffMean": .meanDifference,
        "smdGlass": .standardisedMeanDifference,
        "hedgesGcorrected": .hedgesG,
        "tauB": .tauB,
        "pandMinimum": .percentageOfAllNonoverlappingData,
      ])
      cases.append(.init(name: name, value: answer.value))
    }
    return .object(cases)
  }

  @Sendable
  private static func nonoverlap(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let phases = try PhaseRequest(input)
    var members = phases.values(["nap": .nonoverlapOfAllPairs])
    let errors: KeyValuePairs<String, NonoverlapErrorMethod> = [
      "seUnbiased": .unbiased, "seHanley": .hanley, "seNull": .noDifference,
    ]
    for (name, method) in errors {
      members.add(name) { () throws(CannotJudgeReason) in
        JSONValue(try phases.comparison().standardErrorOfNonoverlap(by: method))
      }
    }
    members.add("ci") { () throws(CannotJudgeReason) in
      JSONValue(try phases.effect(.nonoverlapOfAllPairs).interval)
    }
    members.add("positivePlusHalfTies") { () throws(CannotJudgeReason) in
      JSONValue(try phases.comparison().pairs?.statistic)
    }
    members.add("pairs") { () throws(CannotJudgeReason) in
      JSONValue(try phases.comparison().pairs?.pairs)
    }
    members.add("napRescaledPercent") { () throws(CannotJudgeReason) in
      JSONValue(try phases.effect(.tau).value * 100)
    }
    return members.value
  }
}

// MARK: - Trends

extension OverlapOperations {
  @Sendable
  private static func trends(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    try PhaseRequest(input).values([
      "tau": .tau,
      "AvB": .tau,
      "trendA": .trendBefore,
      "trendB": .trendAfter,
      "tauU": .tauU,
      "AvB_minusA": .tauU,
      "AvB_plusB": .tauWithTrendAfter,
      "AvB_plusB_minusA": .tauWithBothTrends,
      "tauBC": .baselineCorrectedTau,
    ]).value
  }

  @Sendable
  private static func baselineTrend(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let phases = try PhaseRequest(input)
    var members = phases.values([
      "tauUncorrected": .tauB, "tauCorrected": .baselineCorrectedTauB,
    ])
    let parts: KeyValuePairs<String, @Sendable (BaselineCorrection) -> Double?> = [
      "theilSenSlope": { $0.slope },
      "theilSenIntercept": { $0.intercept },
      "tauBaselineTrend": { $0.trend.tauB },
      "baselineTrendZ": { $0.trend.z },
      "baselineTrendP": { $0.trend.probability },
    ]
    for (name, part) in parts {
      members.add(name) { () throws(CannotJudgeReason) in
        JSONValue(part(try phases.comparison().baselineCorrection()))
      }
    }
    return members.value
  }
}
