public import PlanModel

/// Where a reading lies against the aimline, seen in the direction of the target.
///
/// For something to decrease, a lower value is ``above``.
public enum AimPosition: String, CaseIterable, Hashable, Sendable {
  /// Further on than the aim for the day.
  case above

  /// On the line, to nine digits.
  case on

  /// Not yet at the aim for the day.
  case below

  /// Finds where a value lies against the aim for its day.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - aim: The value of the aimline on the same day.
  ///   - direction: Which way is better; only `decrease` turns the sign round.
  public init(of value: Double, against aim: Double, direction: Direction = .increase) {
    self.init(of: value, against: aim, isToDecrease: direction == .decrease)
  }

  /// Finds the same for many values without comparing the direction each time.
  init(of value: Double, against aim: Double, isToDecrease: Bool) {
    let difference = isToDecrease ? aim - value : value - aim
    let tolerance = 1e-9 * max(1, value.magnitude, aim.magnitude)
    if difference > tolerance {
      self = .above
    } else {
      self = difference < -tolerance ? .below : .on
    }
  }
}
