import CorpusGenerator
import PlanModel

/// The readings of a target as plain arrays: some twenty weeks of words a minute.
struct MadeUpSeries {
  static let start: Day = "2026-09-07"
  static let end: Day = "2027-02-22"
  static let asOf: Day = "2027-02-15"
  static let readings = 20
  static let goal = 70.0

  let days: [Day]
  let values: [Double]

  /// The values of the first three readings as exact numbers.
  let firstScores: [Number]

  /// Makes up the readings of the next target.
  ///
  /// The peer in Python makes the same, so the numbers are drawn in an order that is fixed:
  /// the growth, then a day and a value for each week.
  init(_ numbers: inout SeededNumbers) {
    let quarters = numbers.number(0...8)
    var days: [Day] = []
    var values: [Double] = []
    for week in 1...Self.readings {
      days.append(Self.start + .days(7 * week + numbers.number(0...4)))
      values.append(Double(4 * (40 + numbers.number(-8...8)) + quarters * week) / 4)
    }
    self.days = days
    self.values = values
    firstScores = values.prefix(3).map(Self.number)
  }

  /// Returns the exact number of a value, which has two decimal places at most.
  static func number(_ value: Double) -> Number {
    Number(significand: Int64(value * 100), exponent: -2) ?? 0
  }
}
