extension PhaseComparison {
  /// Returns a log response ratio, or the percentage that it stands for.
  ///
  /// Ratios are of the values as they are: above zero is a rise, also where less is
  /// better.
  func ratio(
    _ method: EffectSizeMethod,
    _ confidence: Double
  ) throws(CannotJudgeReason) -> EffectSize {
    guard scale == .ratio else { throw .notARatioScale }
    let (one, other) = (PhaseMoments(before), PhaseMoments(after))
    guard one.mean > 0, other.mean > 0 else { throw .meanNotAboveZero }
    let relative = (
      before: one.varianceOfMean / one.mean / one.mean,
      after: other.varianceOfMean / other.mean / other.mean
    )
    var ratio = NaturalLogarithm.of(other.mean) - NaturalLogarithm.of(one.mean)
    if method != .logResponseRatio { ratio += (relative.after - relative.before) / 2 }
    let error = SquareRoot.of(relative.before + relative.after)
    guard method == .percentageChange else {
      return try effect(method, ratio, error: error, confidence: confidence)
    }
    let plain = try effect(method, ratio, error: error, confidence: confidence)
    let ends = plain.interval.map {
      (Self.percent($0.lowerBound), Self.percent($0.upperBound))
    }
    return try effect(
      method,
      Self.percent(ratio),
      interval: ends.flatMap { $0.1.isFinite ? $0.0...$0.1 : nil },
      confidence: confidence
    )
  }

  private static func percent(_ ratio: Double) -> Double {
    100 * (Exponential.of(ratio) - 1)
  }
}
