import PlanModel

/// A gain over a number of weeks, kept as two exact numbers.
struct GainRate: Hashable, Sendable {
  private let gain: Number

  /// Above zero.
  private let weeks: Number

  /// Creates a rate, `nil` unless there are weeks.
  init?(gain: Number, weeks: Number) {
    guard weeks > 0 else { return nil }
    self.gain = gain
    self.weeks = weeks
  }

  init(perWeek gain: Number) {
    self.gain = gain
    weeks = 1
  }

  /// Whether anything is gained.
  var isGain: Bool { gain > 0 }

  /// The nearest binary number.
  var value: Double { gain.doubleValue / weeks.doubleValue }

  /// Returns whether the rate is below a percentage of another one.
  ///
  /// It is compared exactly where 18 digits hold the products, and as binary numbers
  /// otherwise.
  func isBelow(_ other: Self, percent: Int = 100) -> Bool {
    guard let share = Number(exactly: percent),
      let one = gain.multiplied(by: other.weeks)?.multiplied(by: 100),
      let two = other.gain.multiplied(by: weeks)?.multiplied(by: share)
    else { return value < other.value * Double(percent) / 100 }
    return one < two
  }
}
