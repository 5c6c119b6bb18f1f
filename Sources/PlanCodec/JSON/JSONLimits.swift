/// How large a JSON text may be before it is refused.
///
/// Each limit is checked before the work that it bounds: length before a string is built,
/// depth before a level is entered. A limit that is reached is an error with a code, never
/// a crash.
///
/// ```swift
/// var limits = JSONLimits.standard
/// limits.bytes = 1_000_000
/// ```
///
/// ## Topics
///
/// ### Limits
/// - ``standard``
/// - ``line``
/// - ``bytes``
/// - ``depth``
/// - ``stringBytes``
/// - ``nameBytes``
/// - ``members``
/// - ``elements``
/// - ``problems``
public struct JSONLimits: Hashable, Sendable {
  /// The bytes of a whole text, 512 MiB.
  public var bytes = 512 << 20

  /// How deep values nest, 64; the outermost value is at depth 1.
  ///
  /// A depth over 64 is treated as 64, so that reading fits a small thread stack.
  public var depth = 64

  /// The bytes of a string, after its escapes are resolved, and the digits of a number:
  /// 16 MiB.
  public var stringBytes = 16 << 20

  /// The bytes of a member's name, after its escapes are resolved, 256.
  public var nameBytes = 256

  /// The members of one object, 1,000,000.
  public var members = 1_000_000

  /// The elements of one array, 1,000,000.
  public var elements = 1_000_000

  /// How many problems are reported; later ones are left out, 100.
  public var problems = 100

  /// The limits that fit documents of a school or an authority.
  public static let standard = JSONLimits()

  /// Creates the standard limits, to be changed one by one.
  public init() {}
}
