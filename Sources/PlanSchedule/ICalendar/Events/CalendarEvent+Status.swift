extension CalendarEvent {
  /// Whether an event takes place.
  ///
  /// Codes are those of RFC 5545, section 3.8.1.11; another code that is read is kept.
  public struct Status: RawRepresentable, Hashable, Sendable {
    /// The code in capitals, such as `CONFIRMED`.
    public let rawValue: String

    /// Creates a status from its code, in any case.
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

    /// The event takes place.
    public static let confirmed = Self("CONFIRMED")

    /// The event is planned, and not yet certain.
    public static let tentative = Self("TENTATIVE")

    /// The event does not take place; calendars that have it take it out or strike it out.
    public static let cancelled = Self("CANCELLED")
  }
}
