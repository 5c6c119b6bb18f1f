import PlanProgress

/// Invented pupils who grow exactly on their line, with readings that scatter.
///
/// The rates of the rules were found with 40,000 of them. Here are 2,000, so that a rate of
/// 40% comes out within 4 points.
struct OnTrackPupils {
  struct Pupil {
    /// The median of three scores.
    let baseline: Double

    /// A value a week from week 1.
    let values: [Double]

    /// The values up to a week as points of a trend.
    func points(through week: Int) -> [TrendPoint] {
      values.prefix(week).enumerated().map { place, value in
        TrendPoint(week: Double(place + 1), value: value)
      }
    }

    /// Where the values lie against a line from the baseline.
    func positions(gain: Double) -> [AimPosition] {
      values.enumerated().map { place, value in
        AimPosition(of: value, against: baseline + Double(place + 1) * gain)
      }
    }
  }

  let pupils: [Pupil]

  /// Pupils who gain 2 a week, with a scatter of 8, over 15 weeks.
  static let standard = Self(gain: 2, scatter: 8, seed: 7)

  init(gain: Double, scatter: Double, seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    pupils = (0..<2_000).map { _ in
      let errors = (0..<18).map { _ in Self.error(&numbers) * scatter }
      let values = (1...15).map { week in Double(week) * gain + errors[week + 2] }
      return Pupil(baseline: errors.prefix(3).sorted()[1], values: values)
    }
  }

  /// Returns a number that is close to normally distributed: twelve even ones added.
  private static func error(_ numbers: inout SeededNumbers) -> Double {
    var sum = 0
    for _ in 0..<12 { sum += numbers.next(below: 65_536) }
    return Double(sum) / 65_536 - 6
  }

  /// Returns the percentage of pupils of whom something is said.
  func percent(of count: Int = 2_000, _ isTold: (Pupil) -> Bool) -> Double {
    Double(pupils.prefix(count).count(where: isTold)) * 100 / Double(count)
  }
}
