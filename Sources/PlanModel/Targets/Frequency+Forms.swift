extension Frequency {
  /// Once every school day.
  public static var daily: Self { Frequency(times: 1, period: .day) }

  /// Once a week.
  public static var weekly: Self { Frequency(times: 1, period: .week) }

  /// Once in two weeks.
  public static var fortnightly: Self { Frequency(times: 1, period: .week, every: 2) }

  /// Once a half-term.
  public static var halfTermly: Self { Frequency(times: 1, period: .halfTerm) }

  /// Once a term.
  public static var termly: Self { Frequency(times: 1, period: .term) }

  /// Returns a frequency of several times in a period.
  ///
  /// - Parameters:
  ///   - times: How many times.
  ///   - period: The period.
  /// - Returns: The frequency.
  public static func times(_ times: Int, per period: PeriodUnit) -> Self {
    Frequency(times: times, period: period)
  }
}
