public import PlanModel

/// The level that a pupil was probed at in one cycle.
public struct LevelCycle: Hashable, Sendable {
  /// The pupil's year group.
  public var yearGroup: YearGroup

  /// The year group whose material was used.
  public var probed: YearGroup

  /// Whether somebody wrote down how the pupil moves on to the next level.
  public var hasPlanToStepUp: Bool

  /// Creates a cycle.
  ///
  /// - Parameters:
  ///   - yearGroup: The pupil's year group.
  ///   - probed: The year group whose material was used.
  ///   - hasPlanToStepUp: Whether there is a plan to move on to the next level.
  public init(yearGroup: YearGroup, probed: YearGroup, hasPlanToStepUp: Bool = false) {
    self.yearGroup = yearGroup
    self.probed = probed
    self.hasPlanToStepUp = hasPlanToStepUp
  }

  /// Returns whether the level is some years below, with no plan to move on.
  func isFrozen(yearsBelow: Int) -> Bool {
    guard let own = yearGroup.number, let level = probed.number else { return false }
    return own - level >= yearsBelow && !hasPlanToStepUp
  }
}

extension EquityFlags {
  /// Looks whether a pupil stays on material of much younger pupils.
  ///
  /// - Parameters:
  ///   - cycles: The levels of one pupil in one subject, the oldest first.
  ///   - thresholds: From where on a pattern is worth a question.
  public init(levels cycles: [LevelCycle], thresholds: EquityThresholds = .init()) {
    let frozen = cycles.reversed().prefix {
      $0.isFrozen(yearsBelow: thresholds.yearsBelow)
    }
    let isFrozen = !frozen.isEmpty && frozen.count >= thresholds.frozenCycles
    self.init(isFrozen ? [.levelFrozen] : [])
  }
}
