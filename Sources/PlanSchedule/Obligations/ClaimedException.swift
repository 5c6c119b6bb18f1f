public import PlanModel

/// A circumstance of which an authority says that it made a limit impractical.
///
/// A claim is only a claim: whether the test of the regulation is met is for people to judge.
/// A claim counts for a deadline that lists its code, and whose time it touches.
public struct ClaimedException: Hashable, Sendable {
  /// Which exception is claimed.
  public var code: DeadlineException

  /// The first day of the circumstance.
  public var firstDay: Day

  /// The last day of the circumstance, `nil` while it goes on.
  public var lastDay: Day?

  /// Claims a circumstance that lasts.
  ///
  /// - Parameters:
  ///   - code: Which exception is claimed.
  ///   - firstDay: The first day of the circumstance.
  ///   - lastDay: The last day of the circumstance, `nil` while it goes on.
  public init(_ code: DeadlineException, from firstDay: Day, through lastDay: Day?) {
    self.code = code
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// Claims that advice was asked of a setting that is closed for long.
  ///
  /// - Parameters:
  ///   - code: Which exception is claimed.
  ///   - day: The day on which advice was asked for.
  public init(_ code: DeadlineException, adviceRequestedOn day: Day) {
    self.init(code, from: day, through: day)
  }

  /// Whether the circumstance touches days; never if it ends before it starts.
  func touches(from start: Day, through end: Day) -> Bool {
    let lastDay = lastDay ?? .last
    return firstDay <= lastDay && firstDay <= end && lastDay >= start
  }
}
