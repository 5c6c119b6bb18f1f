extension PhaseComparison {
  /// Returns an effect size.
  ///
  /// - Parameters:
  ///   - method: How to compare the phases.
  ///   - confidence: The level of confidence of the interval, above 0 and below 1.
  /// - Returns: The effect size with its method, counts, error and cautions.
  /// - Throws: Why there is none, such as ``CannotJudgeReason/noSpread``. The percentage of
  ///   goal obtained has a function of its own, because it needs the value to reach.
  public func effectSize(
    by method: EffectSizeMethod,
    confidence: Double = 0.95
  ) throws(CannotJudgeReason) -> EffectSize {
    if let share = overlap(method) { return try effect(method, share) }
    if let tau = try tauWithTrends(method) { return try effect(method, tau) }
    switch method {
    case .nonoverlapOfAllPairs: return nonoverlap(confidence)
    case .tau: return tau(of: nonoverlap(confidence), method)
    case .tauB: return try effect(method, Self.tauB(earlier, later))
    case .baselineCorrectedTau:
      let rest = try baselineCorrection().rest
      return tau(of: Self.nonoverlap(rest.before, rest.after, confidence), method)
    case .baselineCorrectedTauB:
      let rest = try baselineCorrection().rest
      return try effect(method, Self.tauB(rest.before, rest.after))
    case .logResponseRatio, .logResponseRatioCorrected, .percentageChange:
      return try ratio(method, confidence)
    case .percentageOfGoalObtained: throw .goalMissing
    default: return try difference(method, confidence)
    }
  }

  /// Makes an effect size, and refuses one that is not finite.
  func effect(
    _ method: EffectSizeMethod,
    _ value: Double,
    error: Double? = nil,
    interval: ClosedRange<Double>? = nil,
    confidence: Double? = nil
  ) throws(CannotJudgeReason) -> EffectSize {
    guard value.isFinite, (error ?? 0).isFinite else { throw .numberTooLarge }
    return EffectSize(
      method: method,
      value: value,
      standardError: error,
      interval: interval,
      confidence: interval == nil ? nil : confidence,
      before: before.count,
      after: after.count
    )
  }

  /// Makes an effect size with the interval that the normal distribution gives.
  func effect(
    _ method: EffectSizeMethod,
    _ value: Double,
    error: Double,
    confidence: Double
  ) throws(CannotJudgeReason) -> EffectSize {
    let margin = Self.score(for: confidence).map { $0 * error } ?? .nan
    let ends = [value - margin, value + margin]
    return try effect(
      method,
      value,
      error: error,
      interval: ends.allSatisfy(\.isFinite) ? ends[0]...ends[1] : nil,
      confidence: confidence
    )
  }

  /// Returns the standard score that leaves out half of the rest on either side.
  static func score(for confidence: Double) -> Double? {
    guard confidence > 0, confidence < 1 else { return nil }
    return NormalDistribution.standard.quantile(of: 0.5 + confidence / 2)
  }
}
