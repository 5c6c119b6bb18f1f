import PlanModel

/// Tells levels that a scale has from values that can't be one.
struct KnownLevels {
  /// The levels described in the target, none if the scale is described elsewhere.
  private let described: [Int]
  private let isAttainment: Bool

  /// Reads the levels off a target, `nil` if its readings are not levels.
  init?(_ target: Target) {
    switch target.judgedKind {
    case .rubric?: isAttainment = false
    case .attainmentLevel? where !target.hasAnchors: isAttainment = true
    default: return nil
    }
    described = target.attainmentLevels.map(\.level)
  }

  func accepts(_ value: Number) -> Bool {
    guard let level = value.intValue else { return false }
    guard described.isEmpty else { return described.contains(level) }
    return !isAttainment || -2...2 ~= level
  }
}
