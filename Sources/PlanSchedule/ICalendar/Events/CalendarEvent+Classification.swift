extension CalendarEvent {
  /// Who may see what an event says.
  ///
  /// It is a request to the calendar that holds the event, and no protection: whoever has
  /// the file can read it. Codes are those of RFC 5545, section 3.8.1.3; another code that
  /// is read is kept.
  public struct Classification: RawRepresentable, Hashable, Sendable {
    /// The code in capitals, such as `PRIVATE`.
    public let rawValue: String

    /// Creates a classification from its code, in any case.
    ///
    /// - Parameter rawValue: The code: 1 to 64 ASCII letters, digits and hyphens; `nil` is
    ///   returned for other text.
    public init?(rawValue: String) {
      guard let code = CalendarCode(rawValue) else { return nil }
      self.rawValue = code.text
    }

    private init(_ code: StaticString) {
      rawValue = "\(code)"
    }

    /// Anybody who sees the calendar may see the event.
    public static let `public` = Self("PUBLIC")

    /// Only those whose calendar it is see the event; others see at most that time is taken.
    public static let `private` = Self("PRIVATE")

    /// As private; some calendars hide the event altogether.
    public static let confidential = Self("CONFIDENTIAL")
  }
}
