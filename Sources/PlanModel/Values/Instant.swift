/// A moment in UTC, for the audit trail only.
///
/// Plans speak of days. A moment is recorded where it must be known who did what first, and
/// comes from a clock that the caller hands in.
public struct Instant: Hashable, Sendable {
  /// The number of whole seconds since 1970-01-01T00:00:00Z, negative before it.
  public let seconds: Int64

  /// The nanoseconds after the whole second, 0 to 999,999,999.
  public let nanoseconds: Int32

  /// The moment 1970-01-01T00:00:00Z.
  public static let epoch = Instant(unchecked: 0, 0)

  private init(unchecked seconds: Int64, _ nanoseconds: Int32) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Creates a moment, if it lies in the years 1 to 9999.
  ///
  /// - Parameters:
  ///   - seconds: The whole seconds since 1970-01-01T00:00:00Z.
  ///   - nanoseconds: The nanoseconds after that second, 0 to 999,999,999.
  public init?(seconds: Int64, nanoseconds: Int32 = 0) {
    guard 0..<1_000_000_000 ~= nanoseconds, -62_135_596_800..<253_402_300_800 ~= seconds
    else { return nil }
    self.init(unchecked: seconds, nanoseconds)
  }

  /// Creates the moment at which a day, in UTC, has run for a while.
  ///
  /// - Parameters:
  ///   - day: The day in UTC.
  ///   - secondOfDay: The seconds since midnight, 0 to 86,399.
  public init?(_ day: Day, secondOfDay: Int = 0) {
    guard 0..<86_400 ~= secondOfDay else { return nil }
    self.init(seconds: Int64(day.number) * 86_400 + Int64(secondOfDay))
  }

  /// The day of the moment in UTC.
  public var day: Day {
    let days = seconds / 86_400
    return Day(clamping: Int(seconds % 86_400 < 0 ? days - 1 : days))
  }

  /// The seconds since midnight in UTC, 0 to 86,399.
  public var secondOfDay: Int {
    let rest = Int(seconds % 86_400)
    return rest < 0 ? rest + 86_400 : rest
  }
}

// MARK: - Comparable

extension Instant: Comparable {
  public static func < (earlier: Instant, later: Instant) -> Bool {
    (earlier.seconds, earlier.nanoseconds) < (later.seconds, later.nanoseconds)
  }
}

// MARK: - Text

extension Instant: LosslessStringConvertible {
  /// The moment in the form of RFC 3339, such as `2026-09-07T08:30:00Z`.
  ///
  /// A fraction of a second is written only if there is one, without trailing zeros.
  public var description: String {
    let (hour, rest) = secondOfDay.quotientAndRemainder(dividingBy: 3_600)
    let (minute, second) = rest.quotientAndRemainder(dividingBy: 60)
    var fraction = ""
    if nanoseconds > 0 {
      var digits = Array(Digits(Int(nanoseconds), 9).description.utf8)
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      fraction = "." + String(decoding: digits, as: UTF8.self)
    }
    return
      "\(day)T\(Digits(hour, 2)):\(Digits(minute, 2)):\(Digits(second, 2))\(fraction)Z"
  }

  /// Creates a moment from text in the form of RFC 3339.
  ///
  /// An offset such as `+01:00` is taken off, so the moment is in UTC. Fractions have up to
  /// nine digits. Second 60 is refused, because a moment counts no leap seconds.
  ///
  /// - Parameter text: The text, such as `2026-09-07T08:30:00Z`.
  public init?(_ text: String) {
    var reader = ClockTextReader(text)
    guard let instant = reader.instant() else { return nil }
    self = instant
  }
}

// MARK: - Literals

extension Instant: ExpressibleByStringLiteral {
  /// Creates a moment from a literal such as `"2026-09-07T08:30:00Z"`.
  ///
  /// - Precondition: The literal is a moment in the form of RFC 3339.
  public init(stringLiteral text: String) {
    var reader = ClockTextReader(text)
    guard let instant = reader.instant() else {
      preconditionFailure(
        "a moment literal is in the form of RFC 3339, such as 2026-09-07T08:30:00Z"
      )
    }
    self = instant
  }
}
