import PlanCodec
import PlanModel
import PlanProgress

/// Two phases of a request, in the members `A` and `B`.
struct PhaseRequest {
  private let before: [Double]
  private let after: [Double]
  private let direction: Direction
  private let scale: ScaleOfMeasurement

  /// The level of confidence of intervals.
  let confidence: Double

  /// Reads the phases, the way that is better in `improvement`, and the confidence.
  ///
  /// - Parameter input: The members.
  /// - Throws: An error if a member can't be read, or a phase is too long.
  init(_ input: OperationInput) throws(OperationError) {
    before = try input.reals("A")
    after = try input.reals("B")
    direction = try input.optionalCode("improvement") ?? .increase
    confidence = try input.confidence(standard: 0.95)
    guard let member = input.optionalMember("scale") else {
      scale = .ratio
      return
    }
    guard let scale = ScaleOfMeasurement(rawValue: try member.text()) else {
      let scales = ScaleOfMeasurement.allCases.map(\.rawValue)
      throw member.invalid("write one of \(scales.joined(separator: ", "))")
    }
    self.scale = scale
  }

  /// Compares the phases.
  ///
  /// - Returns: The comparison.
  /// - Throws: Why they can't be compared.
  func comparison() throws(CannotJudgeReason) -> PhaseComparison {
    try PhaseComparison(before: before, after: after, direction: direction, scale: scale)
  }

  /// Returns an effect size.
  ///
  /// - Parameter method: How to compare the phases.
  /// - Returns: The effect size.
  /// - Throws: Why there is none.
  func effect(_ method: EffectSizeMethod) throws(CannotJudgeReason) -> EffectSize {
    try comparison().effectSize(by: method, confidence: confidence)
  }

  /// Returns the members of an answer, each the value of an effect size.
  ///
  /// - Parameter methods: The names of the members with the methods.
  /// - Returns: The members, `null` where there is no effect size.
  func values(
    _ methods: KeyValuePairs<String, EffectSizeMethod>
  ) -> JudgedMembers {
    var members = JudgedMembers()
    for (name, method) in methods {
      members.add(name) { () throws(CannotJudgeReason) in
        JSONValue(try effect(method).value)
      }
    }
    return members
  }
}
