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
}
