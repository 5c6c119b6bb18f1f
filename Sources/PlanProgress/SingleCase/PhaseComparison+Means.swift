import PlanModel

extension PhaseComparison {
  /// Returns how far the mean after has come from the mean before to a value to reach.
  ///
  /// The published error leaves out that both ends of the way share the mean before, and
  /// is rather wide.
  ///
  /// - Parameters:
  ///   - goal: The value to reach, in the unit of the values.
  ///   - confidence: The level of confidence of the interval, above 0 and below 1.
  /// - Returns: The effect size in percent; above 100 is beyond the value to reach, below
  ///   0 is a step away from it.
  /// - Throws: ``CannotJudgeReason/goalNotBeyondPhase`` if the mean before is there
  ///   already, ``CannotJudgeReason/ordinalScale`` for levels.
  public func percentageOfGoalObtained(
    goal: Double,
    confidence: Double = 0.95
  ) throws(CannotJudgeReason) -> EffectSize {
    let (one, other) = try moments()
    guard goal.isFinite else { throw .numberTooLarge }
    let way = (direction == .decrease ? -goal : goal) - one.mean
    guard way > 0 else { throw .goalNotBeyondPhase }
    let share = (other.mean - one.mean) / way
    let variance =
      one.varianceOfMean + other.varianceOfMean + share * share * one.varianceOfMean
    return try effect(
      .percentageOfGoalObtained,
      100 * share,
      error: 100 * SquareRoot.of(variance) / way,
      confidence: confidence
    )
  }

  /// Returns a difference of means.
  func difference(
    _ method: EffectSizeMethod,
    _ confidence: Double
  ) throws(CannotJudgeReason) -> EffectSize {
    switch method {
    case .meanDifference:
      let (one, other) = try moments()
      let error = SquareRoot.of(one.varianceOfMean + other.varianceOfMean)
      let difference = other.mean - one.mean
      return try effect(method, difference, error: error, confidence: confidence)
    case .standardisedMeanDifference, .standardisedMeanDifferenceCorrected:
      return try standardised(method, confidence)
    case .hedgesG: return try hedgesG(confidence)
    default: throw .methodUnknown
    }
  }

  private func standardised(
    _ method: EffectSizeMethod,
    _ confidence: Double
  ) throws(CannotJudgeReason) -> EffectSize {
    let (one, other) = try moments()
    guard one.variance > 0 else { throw .noSpread }
    let correction =
      method == .standardisedMeanDifference ? 1 : 1 - 3 / (4 * one.count - 5)
    let value = correction * (other.mean - one.mean) / one.standardDeviation
    let ofMeans = 1 / one.count + other.varianceOfMean / one.variance
    let ofSpread = value * value / (2 * (one.count - 1))
    let error = correction * SquareRoot.of(ofMeans + ofSpread)
    return try effect(method, value, error: error, confidence: confidence)
  }

  private func hedgesG(_ confidence: Double) throws(CannotJudgeReason) -> EffectSize {
    let (one, other) = try moments()
    let freedom = one.count + other.count - 2
    let squares =
      (one.count - 1) * one.variance + (other.count - 1) * other.variance
    guard squares > 0 else { throw .noSpread }
    let correction = 1 - 3 / (4 * (one.count + other.count) - 9)
    let deviation = SquareRoot.of(squares / freedom)
    let value = correction * (other.mean - one.mean) / deviation
    let ofMeans = 1 / one.count + 1 / other.count
    let error = correction * SquareRoot.of(ofMeans + value * value / (2 * freedom))
    return try effect(.hedgesG, value, error: error, confidence: confidence)
  }

  /// The means and spreads, turned so that more is better.
  func moments() throws(CannotJudgeReason) -> (before: PhaseMoments, after: PhaseMoments)
  {
    guard scale != .ordinal else { throw .ordinalScale }
    let moments = (PhaseMoments(earlier), PhaseMoments(later))
    let numbers = [
      moments.0.mean, moments.1.mean, moments.0.variance, moments.1.variance,
    ]
    guard numbers.allSatisfy(\.isFinite) else { throw .numberTooLarge }
    return moments
  }
}
