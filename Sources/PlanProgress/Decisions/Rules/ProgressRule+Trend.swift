import PlanModel

extension ProgressRule {
  func trend(
    _ evidence: RuleEvidence,
    _ aimline: Aimline,
    _ confidence: Double
  ) throws(CannotJudgeReason) -> RuleAnswer {
    let phase = evidence.phase
    guard phase.suffices(for: self) else { return waiting(for: phase) }
    let trend = try Trend.leastSquares(phase.trend.points)
    let range = trend.interval(confidence: confidence)
    let statement = trend.statement(
      against: aimline.weeklyRate,
      confidence: confidence,
      direction: evidence.direction
    )
    var sentences = [
      "Over \(phase.span) the change is \(Amount.rate(trend.weeklySlope)) a week"
        + (range.map { rangeText($0, confidence) } ?? "")
        + "; \(Amount.rate(aimline.weeklyRate)) a week leads to the target."
    ]
    switch statement {
    case .cannotTell:
      sentences.append("The readings can't tell whether the rate is below or above that.")
      sentences.append(phase.adequacyText)
    default:
      let side = statement == .belowGoalRate ? "short of" : "beyond"
      sentences.append("The whole range lies \(side) the rate needed.")
      sentences += caution(statement, phase)
    }
    sentences.append("More readings make the range narrower.")
    var answer = RuleAnswer(statement, of: phase, sentences)
    answer.value = trend.weeklySlope
    answer.low = range?.lowerBound
    answer.high = range?.upperBound
    return answer
  }

  private func rangeText(_ range: ClosedRange<Double>, _ confidence: Double) -> String {
    ", with a \(Amount(confidence * 100, .percent)) range of "
      + "\(Amount.rate(range.lowerBound)) to \(Amount.rate(range.upperBound))"
  }
}
