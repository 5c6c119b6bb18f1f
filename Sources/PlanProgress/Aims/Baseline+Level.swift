public import PlanModel

extension Baseline {
  /// Returns the median of scores, the value that a few probes in a short span stand for.
  ///
  /// An even number of scores gives the mean of the middle two.
  ///
  /// - Parameter scores: The scores in any order.
  /// - Returns: The median, or `nil` without scores or if it has more than 18 digits.
  public static func median(of scores: [Number]) -> Number? {
    let sorted = scores.sorted()
    guard let upper = sorted.dropFirst(sorted.count / 2).first else { return nil }
    guard sorted.count.isMultiple(of: 2) else { return upper }
    return sorted[sorted.count / 2 - 1].adding(upper)?.multiplied(by: 0.5)
  }

  /// Returns the mean of scores.
  ///
  /// - Parameter scores: The scores in any order.
  /// - Returns: The mean to the digits of a binary number, or `nil` without scores.
  public static func mean(of scores: [Number]) -> Double? {
    guard !scores.isEmpty else { return nil }
    // A fixed order makes the last digit independent of the order of the scores.
    let values = scores.sorted().map(\.doubleValue)
    return CompensatedSum.of(values) / Double(scores.count)
  }
}

extension Target {
  /// Returns the value of the baseline on a scale, exactly.
  func baselineLevel(on scale: Scale) throws(CannotJudgeReason) -> ExactRatio {
    guard let baseline else { throw .baselineMissing }
    var scale = scale
    if let value = baseline.value {
      return try scale.ratio(value, outOf: baseline.outOf, unit: baseline.unit)
    }
    guard !baseline.scores.isEmpty else {
      throw baseline.isInWords ? .baselineInWords : .baselineMissing
    }
    var levels: [ExactRatio] = []
    for score in baseline.scores {
      levels.append(
        try scale.ratio(score, outOf: baseline.outOf, unit: baseline.unit)
      )
    }
    let level: ExactRatio? =
      baseline.method == .mean
      ? .mean(of: levels) : .median(of: levels, ofLevels: isOrdinal)
    guard let level else { throw .numberTooLarge }
    return level
  }

  /// Returns the value to reach on a scale, exactly.
  ///
  /// The target's own value comes first; one that can't be brought to the scale gives way
  /// to the criterion's.
  func goalLevel(on scale: Scale) throws(CannotJudgeReason) -> ExactRatio {
    guard let goal else {
      guard let level = try criterionLevel(on: scale) else { throw .goalMissing }
      return level
    }
    var copy = scale
    do throws(CannotJudgeReason) {
      return try copy.ratio(goal, outOf: baseline?.outOf, unit: measure?.unit)
    } catch {
      guard let level = try criterionLevel(on: scale) else { throw error }
      return level
    }
  }

  private func criterionLevel(
    on scale: Scale
  ) throws(CannotJudgeReason) -> ExactRatio? {
    guard let criterion else { return nil }
    var scale = scale
    switch judgedKind {
    case .percent?, .compound?:
      return try criterion.percent.map { percent throws(CannotJudgeReason) in
        try Scale.percentage(percent, outOf: nil, unit: .percent, assumed: nil)
      }
    case .occasions?:
      guard let passes = criterion.passes.flatMap({ Number(exactly: $0) }),
        let occasions = criterion.occasions.flatMap({ Number(exactly: $0) })
      else { return nil }
      return try Scale.percentage(passes, outOf: occasions, unit: nil, assumed: nil)
    case .rate?, .within?, .atLeastFor?:
      return try criterion.value.map { value throws(CannotJudgeReason) in
        try scale.ratio(value, outOf: nil, unit: criterion.unit)
      }
    case .rubric?: return criterion.level.flatMap(Self.level)
    case .attainmentLevel?: return hasAnchors ? nil : Self.level(criterion.level ?? 0)
    case .independence?: return criterion.maximumPrompts.flatMap(Self.level)
    case .frequency?: return criterion.times.flatMap(Self.level)
    default: return nil
    }
  }

  private static func level(_ number: Int) -> ExactRatio? {
    Number(exactly: number).map { ExactRatio($0) }
  }
}
