extension ICalendar {
  /// What a calendar file asks of the calendar that reads it (RFC 5546, section 3.2).
  public struct Method: RawRepresentable, Hashable, Sendable {
    /// The code in capitals, such as `PUBLISH`.
    public let rawValue: String

    /// Creates a method from its code, in any case.
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

    /// Take the events over: new ones, newer versions, and those that are cancelled.
    public static let publish = Self("PUBLISH")

    /// Take the events out; each is written as cancelled.
    public static let cancel = Self("CANCEL")
  }
}
