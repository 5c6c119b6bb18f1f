public import PlanModel

/// What to write into a calendar that has had an earlier export.
///
/// A calendar takes a new version of an event only if its ``CalendarEvent/sequence`` is
/// greater, and keeps an event that is simply missing. So an event that says something else
/// than before gets the next number, one that is gone is written as cancelled, and one that
/// says the same is left exactly as it was, byte for byte.
///
/// ```swift
/// let update = CalendarUpdate(from: exported, to: timetable.events(), at: now)
/// let file = ICalendar(events: update.events).bytes
/// ```
///
/// Keep ``events`` for the next export, or read them back from the file.
///
/// ## Topics
///
/// ### Comparing
/// - ``init(from:to:at:)``
///
/// ### What to write
/// - ``events``
///
/// ### What is different
/// - ``added``
/// - ``changed``
/// - ``cancelled``
/// - ``repeated``
public struct CalendarUpdate: Hashable, Sendable {
  /// The events to write: the current ones in their order, then those that are gone, in the
  /// order in which they were exported.
  public private(set) var events: [CalendarEvent] = []

  /// The events that the earlier export did not have.
  public private(set) var added: [CalendarEvent.ID] = []

  /// The events that say something else than before, with the next sequence number.
  public private(set) var changed: [CalendarEvent.ID] = []

  /// The events that are gone and were not cancelled before.
  public private(set) var cancelled: [CalendarEvent.ID] = []

  /// The current events left out because one before them has the same identifier.
  public private(set) var repeated: [CalendarEvent.ID] = []

  /// Compares the events of an earlier export with those of now.
  ///
  /// Whether an event has changed is told by all that it says; its sequence number and the
  /// moment of its last change do not count.
  ///
  /// - Parameters:
  ///   - earlier: The events as they were exported before, among them the cancelled ones; of
  ///     several with one identifier the last counts.
  ///   - current: The events as they are now; of several with one identifier the first counts.
  ///   - moment: When the events changed, from the caller's clock, for those that changed or
  ///     are gone; `nil` leaves what a changed event says itself.
  public init(
    from earlier: [CalendarEvent],
    to current: [CalendarEvent],
    at moment: Instant? = nil
  ) {
    var places: [CalendarEvent.ID: Int] = [:]
    places.reserveCapacity(earlier.count)
    for (place, event) in earlier.enumerated() { places[event.uid] = place }
    var seen = Set<CalendarEvent.ID>(minimumCapacity: current.count)
    events.reserveCapacity(current.count)
    for event in current {
      guard seen.insert(event.uid).inserted else {
        repeated.append(event.uid)
        continue
      }
      append(event, since: places[event.uid].map { earlier[$0] }, at: moment)
    }
    for (place, event) in earlier.enumerated()
    where places[event.uid] == place && !seen.contains(event.uid) {
      appendGone(event, at: moment)
    }
  }

  private mutating func append(
    _ event: CalendarEvent,
    since earlier: CalendarEvent?,
    at moment: Instant?
  ) {
    guard let earlier else {
      added.append(event.uid)
      return events.append(event)
    }
    guard !event.saysTheSame(as: earlier) else { return events.append(earlier) }
    changed.append(event.uid)
    events.append(event.raised(above: earlier.sequence, at: moment))
  }

  private mutating func appendGone(_ event: CalendarEvent, at moment: Instant?) {
    guard event.status != .cancelled else { return events.append(event) }
    cancelled.append(event.uid)
    var gone = event.raised(above: event.sequence, at: moment)
    gone.status = .cancelled
    events.append(gone)
  }
}

// MARK: - Versions of an event

extension CalendarEvent {
  /// Whether a calendar would show the same for another version of the event.
  fileprivate func saysTheSame(as other: CalendarEvent) -> Bool {
    var copy = self
    copy.sequence = other.sequence
    copy.lastModified = other.lastModified
    return copy == other
  }

  fileprivate func raised(above earlier: Int, at moment: Instant?) -> CalendarEvent {
    var copy = self
    copy.sequence = max(earlier + 1, sequence)
    if let moment { copy.lastModified = moment }
    return copy
  }
}
