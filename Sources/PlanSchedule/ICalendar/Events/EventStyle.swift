public import PlanModel

/// How the reviews and deadlines of plans become events of a calendar.
///
/// ```swift
/// var style = EventStyle<LearningPlan>()
/// style.reminderDaysBefore = 14
/// let calendar = ICalendar(events: timetable.events(style))
/// ```
///
/// ## Topics
///
/// ### Creating a style
/// - ``init(naming:)``
///
/// ### What events say
/// - ``naming``
/// - ``classification``
/// - ``categories``
/// - ``reminderDaysBefore``
///
/// ### What events are known by
/// - ``secret``
/// - ``uid(for:occurrence:)``
///
/// ### Making events
/// - ``event(_:on:for:occurrence:)``
public struct EventStyle<Subject>: Sendable {
  /// What events are called.
  public var naming: EventNaming<Subject>

  /// Who may see what events say.
  public var classification: CalendarEvent.Classification = .private

  /// The words by which a calendar may sort the events.
  public var categories: [String] = []

  /// How many days before an event a calendar gives notice, 0 through 366; `nil` for none.
  public var reminderDaysBefore: Int?

  /// Text that only the school knows, mixed into the identifiers of events.
  ///
  /// Without it, those who know the identifier of a plan can find its events in a calendar
  /// file. With another secret the same reviews are other events, so keep it.
  public var secret = ""

  /// Creates a style.
  ///
  /// - Parameter naming: What events are called.
  public init(naming: EventNaming<Subject> = .none) {
    self.naming = naming
  }

  /// Returns what an event is known by.
  ///
  /// It is a UUID (RFC 9562, version 8) computed from the two identifiers, always the same
  /// for the same ones, from which neither can be read.
  ///
  /// - Parameters:
  ///   - subject: What the event is about, such as a plan.
  ///   - occurrence: What sets the event apart from others about the same.
  /// - Returns: The identifier.
  public func uid(
    for subject: Identifier<Subject>,
    occurrence: String
  ) -> CalendarEvent.ID {
    let key = KeyedHash.value(of: Array(secret.utf8))
    let message = Array(subject.text.utf8) + [0] + Array(occurrence.utf8)
    let value = KeyedHash.value(of: message, key: key)
    return CalendarEvent.ID(value.uuidText) ?? .blank
  }

  /// Returns the event of a day on which something is to be done for a plan.
  ///
  /// - Parameters:
  ///   - what: What is to be done, in words without anything about a pupil.
  ///   - day: The day.
  ///   - subject: What the event is about, such as a plan.
  ///   - occurrence: What sets the event apart from others about the same, and stays the
  ///     same when its day moves.
  /// - Returns: The event.
  public func event(
    _ what: String,
    on day: Day,
    for subject: Identifier<Subject>,
    occurrence: String
  ) -> CalendarEvent {
    var event = CalendarEvent(
      uid: uid(for: subject, occurrence: occurrence),
      on: day,
      summary: naming.summary(what, for: subject)
    )
    event.classification = classification
    event.categories = categories
    event.reminderDaysBefore = reminderDaysBefore
    return event
  }
}

// MARK: - Redaction

extension EventStyle: CustomReflectable {
  /// A mirror without children, so that a dump shows no secret.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
