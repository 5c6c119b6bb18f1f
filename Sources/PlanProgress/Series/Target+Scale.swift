import PlanModel

extension Target {
  /// The form that decides how readings are judged.
  ///
  /// A criterion that only says "in several settings" or "still there later" is judged by
  /// what else it holds.
  var judgedKind: CriterionKind? {
    guard let criterion else { return nil }
    guard criterion.kind == .generalised || criterion.kind == .maintained else {
      return criterion.kind
    }
    if criterion.percent != nil { return .percent }
    return criterion.value != nil ? .rate : .occasions
  }

  /// The unit in which everything about the target is compared, `nil` if nobody said.
  var scale: Scale {
    let unit: MeasureUnit? =
      switch judgedKind {
      case .occasions?, .percent?, .compound?: .percent
      case .rubric?: measure?.unit == .points ? .points : .level
      case .attainmentLevel? where !hasAnchors: .level
      case .independence?: .prompts
      case .frequency?: .times
      case .rate?, .within?, .atLeastFor?: criterion?.unit ?? measure?.unit
      default: measure?.unit
      }
    return Scale(
      unit: unit ?? baseline?.unit,
      assumed: measure?.unit,
      kind: measure?.kind
    )
  }

  /// Whether levels of goal attainment are read off values.
  var hasAnchors: Bool {
    !attainmentLevels.isEmpty && attainmentLevels.allSatisfy { $0.anchor != nil }
  }

  /// Whether readings are levels, which have an order and no distances.
  var isOrdinal: Bool {
    switch judgedKind {
    case .rubric?, .independence?: true
    case .attainmentLevel?: !hasAnchors
    default: measure?.kind == .ratingScale || scale.unit == .level
    }
  }

  /// Whether less is better: what the form of the criterion says, or else the measure.
  var isToDecrease: Bool {
    switch judgedKind {
    case .within?, .independence?: true
    case .atLeastFor?: false
    default: measure?.direction == .decrease
    }
  }

  /// Whether the outcome stays open, so that nothing is measured against it.
  var isOpenOutcome: Bool {
    style.isOpenOutcome
  }

  /// The day from which weeks are counted, `nil` if neither is known.
  var countsFrom: Day? { baseline?.on ?? starts }
}
