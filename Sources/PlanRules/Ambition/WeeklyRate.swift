public import PlanModel
import PlanProgress

/// How much is gained in a week, as an exact fraction.
///
/// Rates are compared without rounding: 17 words in 20 weeks are exactly 0.85 in a week. A
/// gain is always above zero when things get better, whichever way that is.
///
/// ```swift
/// let rate = WeeklyRate(from: 78, to: 162, weeks: 16)
/// rate?.doubleValue                 // 5.25
/// ```
///
/// ## Topics
///
/// ### Creating a rate
/// - ``init(from:to:weeks:direction:)``
/// - ``init(from:on:to:by:direction:)``
/// - ``init(_:)``
///
/// ### Reading it
/// - ``doubleValue``
/// - ``rounded(toPlaces:)``
/// - ``isGain``
public struct WeeklyRate: Comparable, Sendable {
  private let ratio: ExactRatio

  /// Creates the rate that leads from a start to a goal in some weeks.
  ///
  /// The rate is `nil` without time to gain in, if 18 digits can't hold the gain, or if the
  /// direction is neither an increase nor a decrease.
  ///
  /// - Parameters:
  ///   - start: The value at the start.
  ///   - goal: The value to reach, in the same unit.
  ///   - weeks: The weeks from one to the other, above zero.
  ///   - direction: Which way is better.
  public init?(
    from start: Number,
    to goal: Number,
    weeks: Number,
    direction: Direction = .increase
  ) {
    guard let gain = Self.gain(from: start, to: goal, direction) else { return nil }
    self.init(gain: gain, over: weeks)
  }

  /// Creates the rate that leads from the value of a day to the value of another.
  ///
  /// A week is seven days, holidays and all. The rate is `nil` if the due day is not after
  /// the start, and wherever the other initialiser gives `nil`.
  ///
  /// - Parameters:
  ///   - start: The value at the start.
  ///   - day: The day of the start.
  ///   - goal: The value to reach, in the same unit.
  ///   - due: The day by which to reach it.
  ///   - direction: Which way is better.
  public init?(
    from start: Number,
    on day: Day,
    to goal: Number,
    by due: Day,
    direction: Direction = .increase
  ) {
    guard let gain = Self.gain(from: start, to: goal, direction),
      let days = Number(exactly: day.days(until: due))
    else { return nil }
    self.init(gain: gain, overDays: days)
  }

  /// Creates a rate from a number for each week.
  ///
  /// - Parameter number: The gain in a week.
  public init(_ number: Number) {
    ratio = ExactRatio(number)
  }

  init?(gain: Number, over weeks: Number) {
    guard let ratio = ExactRatio(gain, over: weeks) else { return nil }
    self.ratio = ratio
  }

  init?(gain: Number, overDays days: Number) {
    guard let sevenfold = gain.multiplied(by: 7) else { return nil }
    self.init(gain: sevenfold, over: days)
  }

  private static func gain(
    from start: Number,
    to goal: Number,
    _ direction: Direction
  ) -> Number? {
    switch direction {
    case .increase: goal.adding(-start)
    case .decrease: start.adding(-goal)
    default: nil
    }
  }

  /// Whether something is gained.
  public var isGain: Bool { ratio.numerator > 0 }

  /// The gain in a week as a binary number.
  public var doubleValue: Double { ratio.doubleValue }

  /// Returns the gain in a week with some decimal places, a half rounded up.
  ///
  /// - Parameter places: The number of decimal places, 0 to 9.
  /// - Returns: The rounded gain, or `nil` for other places or if it has too many digits.
  public func rounded(toPlaces places: Int) -> Number? {
    guard 0...9 ~= places, let near = Number(rounding: doubleValue) else { return nil }
    // The nearest value with nine places leads to the neighbours; exact ones decide.
    guard let half = Number(significand: 5, exponent: -places - 1),
      let step = Number(significand: 1, exponent: -places),
      let above = near.adding(half)?.roundedDown(toPlaces: places)
    else { return nil }
    let candidates = [above.adding(step), above, above.adding(-step)]
    for case let candidate? in candidates {
      guard let bound = candidate.adding(-half) else { return nil }
      if ratio >= ExactRatio(bound) { return candidate }
    }
    return nil
  }

  /// Returns whether two rates are the same number.
  public static func == (one: Self, other: Self) -> Bool { one.ratio == other.ratio }

  /// Returns whether less is gained by a rate than by another.
  public static func < (one: Self, other: Self) -> Bool { one.ratio < other.ratio }
}
