import PlanModel

// What a criterion says about the measure: its unit, its direction and the value to reach.

extension Criterion {
  /// The unit in which the criterion is measured, `nil` if it does not say.
  var measuredIn: MeasureUnit? {
    switch kind {
    case .percent: .percent
    case .rate, .within, .atLeastFor: unit
    case .frequency: .times
    case .rubric, .attainmentLevel: .level
    case .independence: .prompts
    default: nil
    }
  }

  /// Whether more or less is better, `nil` for a criterion in words.
  var direction: Direction? {
    switch kind {
    case .within, .independence: .decrease
    case .words: nil
    default: .increase
    }
  }

  /// The value to reach, `nil` if the criterion gives none.
  var goal: Number? {
    switch kind {
    case .occasions: passes.flatMap(Number.init(exactly:))
    case .percent: percent
    case .rate, .within, .atLeastFor: value
    case .frequency: times.flatMap(Number.init(exactly:))
    case .rubric, .attainmentLevel: level.flatMap(Number.init(exactly:))
    case .independence: maximumPrompts.flatMap(Number.init(exactly:))
    default: nil
    }
  }
}
