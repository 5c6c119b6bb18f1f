/// How large a calendar file may be before it is refused.
///
/// Each limit is checked before the work that it bounds. One that is reached is a problem
/// with a code, never a crash.
///
/// ## Topics
///
/// ### Limits
/// - ``standard``
/// - ``bytes``
/// - ``lineBytes``
/// - ``events``
/// - ``depth``
/// - ``categories``
/// - ``problems``
public struct ICalendarLimits: Hashable, Sendable {
  /// The bytes of a whole file, 32 MiB.
  public var bytes = 32 << 20

  /// The bytes of a line whose parts are joined, 64 KiB.
  public var lineBytes = 64 << 10

  /// The events of a file, 100,000.
  public var events = 100_000

  /// How deep components nest, 8; a calendar is at depth 1, an event at depth 2.
  public var depth = 8

  /// The categories of an event, 100; others are passed over.
  public var categories = 100

  /// How many problems and how many notes are listed; others are counted, 100.
  public var problems = 100

  /// The limits that fit the calendar of a school or an authority.
  public static let standard = ICalendarLimits()

  /// Creates the standard limits, to be changed one by one.
  public init() {}
}
