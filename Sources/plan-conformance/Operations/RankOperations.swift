import PlanCodec
import PlanProgress

/// Operations on orders of values, and on the distributions that judge them.
enum RankOperations {
  static let all = [
    Operation("kendall", kendall),
    Operation("mannWhitney", mannWhitney),
    Operation("student", student),
    Operation("normal", normal),
  ]

  @Sendable
  private static func kendall(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let pairs = try input.pairs("x", "y")
    let kendall = KendallTau(pairs.map(\.one), pairs.map(\.other))
    let isEven = kendall != nil && kendall?.tauB == nil
    let reason: CannotJudgeReason? = kendall == nil ? .tooFewReadings : nil
    return [
      "n": JSONValue(pairs.count),
      "s": JSONValue(kendall?.concordanceSum),
      "tauB": JSONValue(kendall?.tauB),
      "z": JSONValue(kendall?.z),
      "p": JSONValue(kendall?.probability),
      "reason": JSONValue(text: isEven ? "ranks.allEqual" : reason?.rawValue),
    ]
  }

  @Sendable
  private static func mannWhitney(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let test = MannWhitney(try input.reals("a"), try input.reals("b"))
    let reason: CannotJudgeReason? = test == nil ? .tooFewReadings : nil
    return [
      "u": JSONValue(test?.statistic),
      "pairs": JSONValue(test?.pairs),
      "reason": JSONValue(text: reason?.rawValue),
    ]
  }

  @Sendable
  private static func student(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let freedom = try input.member("df")
    guard let student = StudentDistribution(degreesOfFreedom: try freedom.integer())
    else {
      let most = StudentDistribution.maximumDegreesOfFreedom
      throw freedom.outOfRange("write a whole number from 1 to \(most)")
    }
    return answer(student.quantile(of: try input.real("probability")))
  }

  @Sendable
  private static func normal(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let normal = NormalDistribution.standard
    guard let bound = input.optionalMember("x") else {
      return answer(normal.quantile(of: try input.real("probability")))
    }
    return ["probability": JSONValue(normal.probability(below: try bound.real()))]
  }

  /// Returns a quantile, which only probabilities between 0 and 1 have.
  private static func answer(_ quantile: Double?) -> JSONValue {
    [
      "quantile": JSONValue(quantile),
      "reason": JSONValue(text: quantile == nil ? "probability.outOfRange" : nil),
    ]
  }
}
