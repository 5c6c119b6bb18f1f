public import PlanModel

/// One target in one cycle, as far as questions of equity need to know it.
public struct EquityCycle: Hashable, Sendable {
  /// What the target is about, the same in each cycle that carries it on.
  public var goalKey: String

  /// Where the pupil stood.
  public var baseline: Number

  /// The value to reach, in the same unit.
  public var target: Number

  /// The weeks from the baseline to the day on which it is due.
  public var weeks: Number

  /// Whether it was met.
  public var isMet = false

  /// Which way is better; with ``/PlanModel/Direction/maintain`` no gain is asked for.
  public var direction: Direction = .increase

  /// How much pupils usually gain in a week, in the unit of the target.
  ///
  /// `nil` if no reference is used.
  public var typicalWeeklyGain: Number?

  /// Whether the help differs from that of the cycle before.
  public var isProvisionChanged = false

  /// Whether somebody wrote down why the target was made easier.
  public var hasReasonForLowering = false

  /// Creates a cycle.
  ///
  /// - Parameters:
  ///   - goalKey: What the target is about.
  ///   - baseline: Where the pupil stood.
  ///   - target: The value to reach.
  ///   - weeks: The weeks from the baseline to the due day.
  public init(goalKey: String, baseline: Number, target: Number, weeks: Number) {
    self.goalKey = goalKey
    self.baseline = baseline
    self.target = target
    self.weeks = weeks
  }
}

extension EquityCycle {
  /// What is to be gained, above zero for the better; `nil` if it is too long a number.
  var gain: Number? {
    direction == .decrease ? baseline.adding(-target) : target.adding(-baseline)
  }

  /// What is to be gained in a week, `nil` without weeks.
  var rate: GainRate? {
    gain.flatMap { GainRate(gain: $0, weeks: weeks) }
  }

  /// Whether the target asks for less than that of an earlier cycle: a nearer level, or a
  /// slower rate.
  func isEasier(than earlier: Self) -> Bool {
    let isNearer =
      direction == .decrease ? target > earlier.target : target < earlier.target
    guard !isNearer, let rate, let before = earlier.rate else { return isNearer }
    return rate.isBelow(before)
  }
}
