/// A number that an authority gives to a pupil, a school or a provider, kept as text.
///
/// Text is exact: leading zeros stay, nothing is trimmed, and values are equal only if their
/// UTF-8 bytes are. A document may hold an identifier with a slip in it. It is kept as it
/// stands, with ``isValid`` false, so that a person can put it right; only `init(_:)` and
/// literals refuse it.
///
/// ```swift
/// let school: URN = "101247"
/// let kept = UPN(fieldText: cell)       // whatever the file says, up to 64 bytes
/// let checked = UPN(cell)               // nil unless every character is right
/// ```
///
/// ## Topics
///
/// ### Telling what an identifier is
/// - ``scheme``
/// - ``isPersonal``
///
/// ### Checking text
/// - ``accepts(_:)``
/// - ``isValid``
/// - ``init(_:)``
public protocol OfficialIdentifier: TextValue, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  /// The name of the kind of identifier in schemas, such as `upn`.
  static var scheme: String { get }

  /// Whether the identifier is a person's, so that printing it hides it.
  static var isPersonal: Bool { get }

  /// The text exactly as it was given; empty only in a blank record.
  var text: String { get }

  /// Returns whether text is an identifier of this kind without any fault.
  ///
  /// - Parameter text: The text, compared exactly.
  /// - Returns: `false` if anything is wrong, down to a space or a lower-case letter.
  static func accepts(_ text: String) -> Bool

  /// Creates an identifier, if the text is one without any fault.
  ///
  /// - Parameter text: The text.
  init?(_ text: String)
}

extension OfficialIdentifier {
  /// The largest number of UTF-8 bytes that are kept of an identifier.
  public static var maximumLength: Int { 64 }

  /// Whether the text is an identifier of this kind without any fault.
  public var isValid: Bool { Self.accepts(text) }

  public init?(_ text: String) {
    guard Self.accepts(text) else { return nil }
    self.init(fieldText: text)
  }

  /// Whether a document's text can be kept, right or wrong.
  static func keeps(_ text: String) -> Bool {
    1...maximumLength ~= text.utf8.count
  }
}

// MARK: - Field value

extension OfficialIdentifier {
  public static var shape: FieldShape { .formattedText(scheme) }
  public var fieldText: String { text }
}

// MARK: - Comparable and Hashable

extension OfficialIdentifier {
  /// Returns whether an identifier comes before another by the order of their bytes.
  public static func < (one: Self, other: Self) -> Bool {
    one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }

  public static func == (one: Self, other: Self) -> Bool {
    one.text.utf8.elementsEqual(other.text.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

// MARK: - Literals

extension OfficialIdentifier {
  /// Creates an identifier from a literal.
  ///
  /// - Precondition: The literal is an identifier of this kind without any fault.
  public init(stringLiteral text: String) {
    guard let identifier = Self(text) else {
      preconditionFailure("the literal is not a valid \(Self.self)")
    }
    self = identifier
  }
}

// MARK: - Redaction

extension OfficialIdentifier {
  /// The text of a valid identifier of a school; a dot for a person's or for other text.
  ///
  /// Text that is no identifier may be anything that stood in the wrong column, a name for
  /// example, so it is hidden too.
  public var description: String {
    Self.isPersonal || !isValid ? "\(Self.self)(•)" : text
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children, so that a dump shows no more than ``description``.
  public var customMirror: Mirror {
    Mirror(self, children: [:], displayStyle: .struct)
  }
}
