/// Events as a file that calendars read, in the form of RFC 5545.
///
/// ```swift
/// let calendar = ICalendar(events: timetable.events())
/// let file = calendar.bytes
/// ```
///
/// Events take whole days, so the file needs no time zone and says the same everywhere. They
/// are shown as free time. Equal calendars give equal bytes: without
/// ``CalendarEvent/lastModified`` an event is stamped 1970-01-01, because nothing here reads
/// a clock.
///
/// RFC 5546 asks for an organiser with an address; none is written, because it would name a
/// person. Calendars import the file without.
///
/// ## Topics
///
/// ### Creating a calendar
/// - ``init(events:)``
/// - ``productID``
/// - ``name``
/// - ``method``
/// - ``events``
///
/// ### Writing
/// - ``bytes``
///
/// ### Reading
/// - ``contents(of:limits:)``
public struct ICalendar: Hashable, Sendable {
  /// What wrote the file, in the form `-//Company//Product//EN`.
  public var productID = "-//LearningPlanKit//PlanSchedule//EN"

  /// What calendars call the whole, `nil` for no name; it may be seen by many.
  public var name: String?

  /// What is asked of the calendar that reads the file.
  public var method: Method = .publish

  /// The events in the order in which they are written.
  ///
  /// No two should have the same ``CalendarEvent/uid``: calendars keep one of them.
  public var events: [CalendarEvent]

  /// Creates a calendar.
  ///
  /// - Parameter events: The events, in the order in which they are to be written.
  public init(events: [CalendarEvent]) {
    self.events = events
  }

  /// The file: UTF-8 in lines of at most 75 bytes that end in CR and LF.
  public var bytes: [UInt8] {
    var writer = ICalendarWriter(productID: productID, name: name, method: method)
    for event in events { writer.append(event) }
    return writer.finish()
  }
}

// MARK: - Redaction

extension ICalendar: CustomStringConvertible, CustomReflectable {
  /// How many events there are, without their contents.
  public var description: String { "events: \(events.count)" }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
