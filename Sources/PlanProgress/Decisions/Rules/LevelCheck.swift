public import PlanModel

/// How far a level has come of the way that was hoped for by a day.
///
/// ```swift
/// let check = LevelCheck(level: 52, baseline: 42, aim: 57)
/// check.shortfall         // 5
/// check.attainmentRatio   // 0.67
/// ```
///
/// ## Topics
///
/// ### Checking a level
/// - ``init(level:baseline:aim:direction:)``
/// - ``init(ofLast:on:against:direction:)``
///
/// ### What is compared
/// - ``level``
/// - ``baseline``
/// - ``aim``
/// - ``direction``
///
/// ### The answer
/// - ``position``
/// - ``shortfall``
/// - ``attainmentRatio``
public struct LevelCheck: Hashable, Sendable, ContentFree {
  /// The median of the last three readings.
  public let level: Double

  /// The value of the baseline.
  public let baseline: Double

  /// The value of the aimline on the day of the check.
  public let aim: Double

  /// Which way is better.
  public let direction: Direction

  /// Creates a check of numbers that are already known.
  ///
  /// - Parameters:
  ///   - level: The median of the last three readings.
  ///   - baseline: The value of the baseline.
  ///   - aim: The value of the aimline on the day of the check.
  ///   - direction: Which way is better; only `decrease` turns the sign round.
  public init(
    level: Double,
    baseline: Double,
    aim: Double,
    direction: Direction = .increase
  ) {
    self.level = level
    self.baseline = baseline
    self.aim = aim
    self.direction = direction
  }

  /// Creates a check of values against an aimline.
  ///
  /// The check is `nil` with fewer than three values, with one that is not finite, and on a
  /// day on which the line has no value.
  ///
  /// - Parameters:
  ///   - values: The values in the order of days; the last three are looked at.
  ///   - day: The day of the check.
  ///   - aimline: The aimline.
  ///   - direction: Which way is better.
  public init?(
    ofLast values: [Double],
    on day: Day,
    against aimline: Aimline,
    direction: Direction = .increase
  ) {
    let last = values.suffix(3).sorted()
    guard last.count == 3, last.allSatisfy(\.isFinite), let aim = aimline.value(on: day)
    else { return nil }
    self.init(
      level: last[1],
      baseline: aimline.startValue,
      aim: aim,
      direction: direction
    )
  }

  /// Where the level lies against the aim.
  public var position: AimPosition {
    AimPosition(of: level, against: aim, direction: direction)
  }

  /// How much the level is short of the aim, below zero if it is beyond it.
  ///
  /// `nil` if a number is too large to calculate with.
  public var shortfall: Double? {
    let difference = direction == .decrease ? level - aim : aim - level
    return difference.isFinite ? difference : nil
  }

  /// The share of the way from the baseline that was hoped for by the day; 1 is on the aim.
  ///
  /// `nil` if no change was hoped for by the day, or a number is too large.
  public var attainmentRatio: Double? {
    let ratio = (level - baseline) / (aim - baseline)
    return aim != baseline && ratio.isFinite ? ratio : nil
  }
}
