/// One way in which a deadline runs: from what, and for how long.
public struct DeadlineClause: Hashable, Sendable {
  /// The events from which the time runs; of several that happened the last counts.
  public var events: [ClockEventKind]

  /// How long the time runs.
  public var period: DeadlinePeriod

  /// Whether the deadline exists as soon as one of the events has happened.
  ///
  /// A clause that does not begin a deadline only moves the day of one that another clause
  /// began: a mediation certificate gives an appeal more time, and is no reason to appeal.
  public var begins: Bool

  /// Creates a clause.
  ///
  /// - Parameters:
  ///   - events: The events from which the time runs.
  ///   - period: How long the time runs.
  ///   - begins: Whether the deadline exists as soon as one of the events has happened.
  public init(
    from events: ClockEventKind...,
    for period: DeadlinePeriod,
    begins: Bool = true
  ) {
    self.events = events
    self.period = period
    self.begins = begins
  }
}
