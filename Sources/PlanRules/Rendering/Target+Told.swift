import PlanModel

extension Target {
  /// The criterion, or else the goal as one.
  ///
  /// `nil` if neither is there.
  var toldCriterion: Criterion? {
    if !criterion.isMissing { return criterion }
    if let goal {
      return Criterion(kind: .rate).with {
        $0.value = goal
        $0.unit = measure?.unit ?? baseline?.unit
      }
    }
    guard style == .attainmentScale, !attainmentLevels.isEmpty else { return nil }
    return .attainmentLevel(0)
  }

  /// Whether the verb names what is to happen less often, or not at all.
  ///
  /// Where a time or a number of prompts is to fall, the act itself stays.
  var isForLess: Bool {
    guard measure?.direction == .decrease, let criterion = toldCriterion else {
      return false
    }
    switch criterion.judgedForm {
    case .frequency, .percent: return true
    case .rate: return (criterion.unit ?? measure?.unit) == .times
    default: return false
    }
  }
}
