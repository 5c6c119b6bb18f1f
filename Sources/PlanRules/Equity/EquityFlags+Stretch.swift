public import PlanModel

extension EquityFlags {
  /// Looks whether targets leave room to grow.
  ///
  /// - Parameters:
  ///   - cycles: The cycles of one pupil, the oldest first.
  ///   - next: What the next target asks to be gained in a week, `nil` if not known.
  ///   - achieved: What was gained in a week so far, in the same unit, `nil` if not known.
  ///   - thresholds: From where on a pattern is worth a question.
  public init(
    stretch cycles: [StretchCycle],
    nextWeeklyGain next: Number? = nil,
    achievedWeeklyGain achieved: Number? = nil,
    thresholds: EquityThresholds = EquityThresholds()
  ) {
    var flags: [RuleID] = []
    let early = cycles.reversed().prefix {
      $0.isAllMetEarly(before: thresholds.earlyPercent)
    }
    if !early.isEmpty, early.count >= thresholds.allMetCycles {
      flags.append(.allMetEarly)
    }
    if let next, let achieved, achieved > 0,
      GainRate(perWeek: next)
        .isBelow(GainRate(perWeek: achieved), percent: thresholds.slowerPercent)
    {
      flags.append(.nextTargetSlower)
    }
    self.init(flags)
  }
}
