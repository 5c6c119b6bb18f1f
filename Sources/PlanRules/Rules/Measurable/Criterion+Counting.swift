import PlanModel

extension Criterion {
  /// Whether the criterion holds what its form needs, so that two people count alike.
  ///
  /// A form that this version does not know is given the benefit of the doubt.
  func canBeCounted(levels: [AttainmentLevel]) -> Bool {
    switch kind {
    case .occasions: hasOccasions
    case .percent: percent != nil
    case .rate, .within, .atLeastFor: value != nil && unit != nil
    case .frequency: times != nil && period != nil
    case .rubric: level != nil && scale != nil
    case .compound: percent != nil && hasOccasions
    case .attainmentLevel: levels.contains { $0.level == level }
    case .words: false
    default: true
    }
  }

  private var hasOccasions: Bool {
    guard let passes, let occasions else { return false }
    return passes > 0 && passes <= occasions
  }

  /// How many occasions have to be measured before the criterion can be met.
  var occasionsNeeded: Int? {
    let needed = max(occasions ?? 1, consecutive ?? 1)
    return needed > 1 ? needed : nil
  }

  /// The unit of what the criterion asks for, `nil` if it counts occasions.
  var goalUnit: MeasureUnit? {
    switch kind {
    case .percent, .compound: .percent
    case .rate, .within, .atLeastFor: unit
    case .independence: .prompts
    case .rubric: .level
    default: nil
    }
  }
}

extension MeasureUnit {
  private static let shares: Set<MeasureUnit> = [.correct, .percent, .points]
  private static let durations: Set<MeasureUnit> = [.minutes, .seconds]

  /// Whether values in the two units can be compared exactly: 8 of 10 is 80%.
  func isComparable(with other: MeasureUnit) -> Bool {
    self == other || Self.shares.contains(self) && Self.shares.contains(other)
      || Self.durations.contains(self) && Self.durations.contains(other)
  }
}
