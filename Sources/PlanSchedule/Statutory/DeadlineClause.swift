/// One way in which a deadline runs: from what, and for how long.
public struct DeadlineClause: Hashable, Sendable {
  /// The events from which the time runs; of several that happened the last counts.
  public var events: [ClockEventKind]

  /// How long the time runs.
  public var period: DeadlinePeriod

  /// Creates a clause.
  ///
  /// - Parameters:
  ///   - events: The events from which the time runs.
  ///   - period: How long the time runs.
  public init(from events: ClockEventKind..., for period: DeadlinePeriod) {
    self.events = events
    self.period = period
  }
}
