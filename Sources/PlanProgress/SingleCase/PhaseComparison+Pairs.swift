extension PhaseComparison {
  /// The pairs of a value before with one after, and in how many the one after is better.
  public var pairs: MannWhitney? { MannWhitney(earlier, later) }

  /// Returns the standard error of the non-overlap of all pairs.
  ///
  /// - Parameter method: How to find it.
  /// - Returns: The error, were the values independent.
  /// - Throws: ``CannotJudgeReason/methodUnknown``, or ``CannotJudgeReason/noSpread`` where
  ///   the values give none.
  public func standardErrorOfNonoverlap(
    by method: NonoverlapErrorMethod
  ) throws(CannotJudgeReason) -> Double {
    let moments = PairMoments(earlier, later)
    switch method {
    case .unbiased:
      guard let variance = moments.unbiasedVariance else { throw .noSpread }
      return SquareRoot.of(variance)
    case .hanley: return SquareRoot.of(moments.hanleyVariance)
    case .noDifference: return SquareRoot.of(moments.nullVariance)
    default: throw .methodUnknown
    }
  }

  func nonoverlap(_ confidence: Double) -> EffectSize {
    Self.nonoverlap(earlier, later, confidence)
  }

  /// Returns the share of pairs in which the second value is larger.
  static func nonoverlap(
    _ before: [Double],
    _ after: [Double],
    _ confidence: Double
  ) -> EffectSize {
    let moments = PairMoments(before, after)
    let interval = score(for: confidence).map {
      NewcombeInterval.range(of: moments, score: $0)
    }
    return EffectSize(
      method: .nonoverlapOfAllPairs,
      value: moments.share,
      standardError: moments.unbiasedVariance.map(SquareRoot.of),
      interval: interval,
      confidence: interval == nil ? nil : confidence,
      before: before.count,
      after: after.count
    )
  }

  /// Stretches a share of pairs from 0 to 1 to the range from -1 to 1.
  func tau(of share: EffectSize, _ method: EffectSizeMethod) -> EffectSize {
    EffectSize(
      method: method,
      value: 2 * share.value - 1,
      standardError: share.standardError.map { 2 * $0 },
      interval: share.interval.map { 2 * $0.lowerBound - 1...2 * $0.upperBound - 1 },
      confidence: share.confidence,
      before: share.before,
      after: share.after
    )
  }

  /// Returns Kendall's tau-b of values with their phase.
  static func tauB(
    _ before: [Double],
    _ after: [Double]
  ) throws(CannotJudgeReason) -> Double {
    let phases =
      [Double](repeating: 0, count: before.count)
      + [Double](repeating: 1, count: after.count)
    guard let kendall = KendallTau(phases, before + after) else { throw .numberTooLarge }
    guard let tauB = kendall.tauB else { throw .noSpread }
    return tauB
  }
}
