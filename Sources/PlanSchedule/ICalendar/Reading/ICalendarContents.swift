/// What a calendar file holds, with what could not be read.
///
/// Events that are at fault are left out and listed in ``problems``; the others are read.
/// What was read but needs a look, such as an event that is repeated, is in ``notes`` and
/// with the event. Printing the contents shows how much there is and no text.
///
/// ## Topics
///
/// ### Events
/// - ``events``
/// - ``entries``
/// - ``Entry``
///
/// ### What to look at
/// - ``problems``
/// - ``notes``
///
/// ### The calendar
/// - ``name``
/// - ``productID``
/// - ``method``
///
/// ### Dates of a school
/// - ``schoolDates(_:)``
public struct ICalendarContents: Hashable, Sendable {
  /// An event with its place in the file.
  public struct Entry: Hashable, Sendable {
    /// The event.
    public let event: CalendarEvent

    /// The line on which the event begins, from 1.
    public let line: Int

    /// What to look at, one for each kind of note.
    public let notes: [ICalendarProblem]
  }

  /// The events in the order of the file, cancelled ones among them.
  public internal(set) var entries: [Entry] = []

  /// What is wrong; an event at fault is not among ``entries``.
  public internal(set) var problems: ICalendarProblems

  /// What to look at, although it was read.
  public internal(set) var notes: ICalendarProblems

  /// What the calendar is called, `nil` if the file does not say.
  public internal(set) var name: String?

  /// What wrote the file, `nil` if it does not say.
  public internal(set) var productID: String?

  /// What the file asks of a calendar, `nil` if it does not say.
  public internal(set) var method: ICalendar.Method?

  /// The events in the order of the file, without their places.
  public var events: [CalendarEvent] { entries.map(\.event) }

  init(limits: ICalendarLimits) {
    problems = ICalendarProblems(maximum: limits.problems)
    notes = ICalendarProblems(maximum: limits.problems)
  }
}

// MARK: - Redaction

extension ICalendarContents: CustomStringConvertible, CustomReflectable {
  /// How many events, problems and notes there are.
  public var description: String {
    "events: \(entries.count), problems: \(problems.count), notes: \(notes.count)"
  }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
