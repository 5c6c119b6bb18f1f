public import PlanModel

/// An entry of a calendar that takes whole days, such as a review.
///
/// ```swift
/// var event = CalendarEvent(uid: "review-17", on: "2026-10-21", summary: "Review")
/// event.reminderDaysBefore = 14
/// ```
///
/// An event is private unless something else is said. Calendars are shared, printed and
/// synchronised to telephones: put no pupil's name, need or school into ``summary``.
///
/// Texts are kept as a file can hold them. A line end of any kind becomes a line feed, a
/// control character U+FFFD, so that what is read again equals what was written. Printing an
/// event shows none of its contents.
///
/// ## Topics
///
/// ### Creating an event
/// - ``init(uid:on:summary:)``
/// - ``init(uid:days:summary:)``
///
/// ### Which event
/// - ``uid``
/// - ``sequence``
/// - ``status``
/// - ``lastModified``
///
/// ### When
/// - ``days``
/// - ``reminderDaysBefore``
///
/// ### What it says
/// - ``summary``
/// - ``description``
/// - ``location``
/// - ``categories``
///
/// ### Who may see it
/// - ``classification``
public struct CalendarEvent: Hashable, Sendable {
  /// The identifier of an event, the same in every version of it.
  public typealias ID = Identifier<CalendarEvent>

  /// What the event is known by in every calendar that has it.
  ///
  /// Control characters above ASCII and the line ends U+2028 and U+2029 become `?`.
  public let uid: ID

  /// How often the event has been changed, from 0 through 2,147,483,647.
  ///
  /// A number outside becomes the nearest one inside. A calendar takes an event for a newer
  /// version only if its number is greater; ``CalendarUpdate`` raises it.
  public var sequence = 0 {
    didSet { sequence = min(max(sequence, 0), Int(Int32.max)) }
  }

  /// The days of the event, both ends included.
  public var days: ClosedRange<Day>

  /// Whether the event takes place.
  public var status: Status = .confirmed

  /// Who may see what the event says, besides those whose calendar it is in.
  public var classification: Classification = .private

  /// How many days before the first day a calendar gives notice, 0 through 366, at nine in
  /// the morning; `nil` for no notice.
  ///
  /// A number outside becomes the nearest one inside.
  public var reminderDaysBefore: Int? {
    didSet { reminderDaysBefore = reminderDaysBefore.map { min(max($0, 0), 366) } }
  }

  /// When the event was last changed, to the second; `nil` if nobody recorded it.
  public var lastModified: Instant? {
    didSet { lastModified = lastModified.flatMap { Instant(seconds: $0.seconds) } }
  }

  private(set) var summaryText: CalendarText
  private(set) var descriptionText = CalendarText.empty
  private(set) var locationText: CalendarText?
  private(set) var categoryTexts: [CalendarText] = []

  /// Creates an event of one day or several.
  ///
  /// - Parameters:
  ///   - uid: What the event is known by, opaque and always the same.
  ///   - days: The days, both ends included.
  ///   - summary: The line that calendars show.
  public init(uid: ID, days: ClosedRange<Day>, summary: String) {
    self.uid = Self.writable(uid)
    self.days = days
    summaryText = CalendarText(summary)
  }

  /// Creates an event of one day.
  ///
  /// - Parameters:
  ///   - uid: What the event is known by, opaque and always the same.
  ///   - day: The day.
  ///   - summary: The line that calendars show.
  public init(uid: ID, on day: Day, summary: String) {
    self.init(uid: uid, days: day...day, summary: summary)
  }

  private static func writable(_ uid: ID) -> ID {
    guard CalendarText(uid.text).text.utf8.elementsEqual(uid.text.utf8) else {
      let scalars = uid.text.unicodeScalars.map { $0.isLineEndOrControl ? "?" : $0 }
      return ID(String(String.UnicodeScalarView(scalars))) ?? .blank
    }
    return uid
  }
}

// MARK: - Texts

extension CalendarEvent {
  /// The line that calendars show.
  public var summary: String {
    get { summaryText.text }
    set { summaryText = CalendarText(newValue) }
  }

  /// What there is to say besides the summary, empty if nothing.
  public var description: String {
    get { descriptionText.text }
    set { descriptionText = CalendarText(newValue) }
  }

  /// Where the event takes place, `nil` if nobody said; empty text is `nil`.
  public var location: String? {
    get { locationText?.text }
    set { locationText = newValue.flatMap { $0.isEmpty ? nil : CalendarText($0) } }
  }

  /// The words by which a calendar may sort its events, in order; empty ones are left out.
  public var categories: [String] {
    get { categoryTexts.map(\.text) }
    set { categoryTexts = newValue.map(CalendarText.init).filter { !$0.isEmpty } }
  }
}

// MARK: - Identifiable

extension CalendarEvent: Identifiable {
  /// What the event is known by, ``uid``.
  public var id: ID { uid }
}

// MARK: - Redaction

extension CalendarEvent: CustomReflectable {
  /// A mirror without children, so that a dump shows no content.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
