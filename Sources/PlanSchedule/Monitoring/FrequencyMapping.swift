public import PlanModel

/// The cadence that a frequency or a schedule of a plan means, or why it has none.
///
/// Nothing is guessed: a frequency that does not say on which days it falls has no cadence.
///
/// | Frequency | Cadence |
/// | --- | --- |
/// | any number of times in every *n* days | ``ReviewCadence/every(schoolDays:)`` *n* |
/// | once in every *n* weeks | ``ReviewCadence/every(teachingWeeks:)`` *n* |
/// | once in every *n* months | ``ReviewCadence/every(months:)`` *n* |
/// | once a half-term, or twice a term | ``ReviewCadence/halfTermly`` |
/// | once a term | ``ReviewCadence/termly`` |
/// | once a year | ``ReviewCadence/annually`` |
/// | 2 to 12 times a year | ``ReviewCadence/timesAYear(_:)`` |
/// | once in every *n* years | ``ReviewCadence/every(months:)`` 12*n* |
///
/// A cadence names days, so several times in one day is that day. Weeks are weeks in which the
/// school is open, because a plan lives there; make a cadence of calendar weeks yourself where
/// they are meant.
public struct FrequencyMapping: Hashable, Sendable {
  /// The cadence, `nil` if the frequency has none.
  public let cadence: ReviewCadence?

  /// Why there is no cadence for the frequency, `nil` if there is one.
  ///
  /// A schedule with fixed days has a cadence of these days beside it.
  public let gap: MonitoringGap.Cause?

  private init(_ cadence: ReviewCadence?, gap: MonitoringGap.Cause? = nil) {
    self.cadence = cadence
    self.gap = gap
  }

  /// Finds the cadence of a frequency.
  ///
  /// - Parameter frequency: How often.
  public init(_ frequency: Frequency) {
    let (times, every) = (frequency.times, frequency.every)
    guard times >= 1, every >= 1 else {
      self.init(nil, gap: .countsNothing)
      return
    }
    guard Self.isKnown(frequency.period) else {
      self.init(nil, gap: .periodHasNoDays)
      return
    }
    let cadence = Self.cadence(times, every, frequency.period)
    self.init(cadence, gap: cadence == nil ? .daysAreOpen : nil)
  }

  /// Finds the cadence of a schedule: of its frequency, its fixed days, or both.
  ///
  /// - Parameter schedule: The schedule as a plan has it.
  public init(_ schedule: MonitoringSchedule) {
    let days = schedule.days.isEmpty ? nil : ReviewCadence.on(schedule.days)
    guard let frequency = schedule.frequency else {
      let saysNothing = schedule.text == nil ? MonitoringGap.Cause.nothingSaid : .onlyText
      self.init(days, gap: days == nil ? saysNothing : nil)
      return
    }
    let mapping = FrequencyMapping(frequency)
    let parts = [mapping.cadence, days].compactMap(\.self)
    self.init(parts.isEmpty ? nil : .combining(parts), gap: mapping.gap)
  }

  private static func isKnown(_ period: PeriodUnit) -> Bool {
    period != .session && period.isKnown
  }

  private static func cadence(
    _ times: Int,
    _ every: Int,
    _ period: PeriodUnit
  ) -> ReviewCadence? {
    switch (period, times, every) {
    case (.day, _, _): .every(schoolDays: every)
    case (.week, 1, _): .every(teachingWeeks: every)
    case (.month, 1, _): .every(months: every)
    case (.halfTerm, 1, 1), (.term, 2, 1): .halfTermly
    case (.term, 1, 1): .termly
    case (.year, 1, 1): .annually
    case (.year, 2...12, 1): .timesAYear(times)
    case (.year, 1, ...9999): .every(months: every * 12)
    default: nil
    }
  }
}
