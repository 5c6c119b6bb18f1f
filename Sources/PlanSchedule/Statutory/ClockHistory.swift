import PlanModel

/// Events in the order of their days, to be looked through from the last.
struct ClockHistory: Sendable {
  private let events: [ClockEvent]

  init(_ events: some Sequence<ClockEvent>) {
    self.events = events.sorted { $0.day < $1.day }
  }

  /// The last event of some kinds that fits.
  func last(
    of kinds: [ClockEventKind],
    where fits: (ClockEvent) -> Bool = { _ in true }
  ) -> ClockEvent? {
    guard !kinds.isEmpty else { return nil }
    return events.last { kinds.contains($0.kind) && fits($0) }
  }

  /// The day on which the last round of some clauses began.
  ///
  /// The first event of a clause begins a round; the same clause again begins the next, and
  /// other clauses join the round that they fall in.
  ///
  /// - Parameters:
  ///   - clauses: The clauses that begin rounds.
  ///   - first: The first day of events that count.
  /// - Returns: The day, or `nil` if no clause has an event.
  func roundStart(of clauses: [DeadlineClause], from first: Day) -> Day? {
    var round: (clause: Int, start: Day)?
    for event in events where event.day >= first {
      guard let clause = clauses.firstIndex(where: { $0.events.contains(event.kind) })
      else { continue }
      if round == nil || round?.clause == clause { round = (clause, event.day) }
    }
    return round?.start
  }
}
