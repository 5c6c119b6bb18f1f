public import PlanModel

/// One occasion, day or period, as a criterion sees it.
public struct JudgedOccasion: Hashable, Sendable {
  /// The day, or the last day of the period.
  public let on: Day

  /// How many times it passed, of ``total``.
  public let passed: Int

  /// How many times it was tried: 1 unless one reading reports on several.
  public let total: Int

  /// Whether it went well with more help than the criterion allows.
  ///
  /// It is a success with support: it does not pass, and it is no failure.
  public let isSupported: Bool

  /// Whether every time passed.
  public var isPass: Bool { passed == total }

  init(on day: Day, passed: Int, of total: Int = 1, isSupported: Bool = false) {
    on = day
    self.passed = passed
    self.total = total
    self.isSupported = isSupported
  }
}
