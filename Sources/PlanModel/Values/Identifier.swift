/// A name for one thing that never changes, typed by what it names.
///
/// A target's identifier can't be passed where a plan's is asked for. Identifiers are
/// opaque: make them of random or counted text, never of a pupil's name, UPN or date of
/// birth, because identifiers are printed.
///
/// Two identifiers are equal only if their UTF-8 bytes are equal. Text that differs in
/// case or in Unicode normalisation names different things.
public struct Identifier<Subject>: Sendable {
  /// The text, 1 to 256 bytes of UTF-8 without control characters.
  public let text: String

  /// The largest number of UTF-8 bytes in an identifier.
  public static var maximumLength: Int { 256 }

  /// Creates an identifier, if the text may be one.
  ///
  /// - Parameter text: The text: 1 to 256 bytes of UTF-8 without control characters.
  public init?(_ text: String) {
    guard Self.accepts(text.utf8) else { return nil }
    self.text = text
  }

  private static func accepts(_ bytes: String.UTF8View) -> Bool {
    guard !bytes.isEmpty, bytes.count <= maximumLength else { return false }
    return bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  /// Creates an identifier from text that is known to be one.
  @inlinable
  package init(checked text: String) {
    self.text = text
  }

  /// An identifier that stands in a blank record until its real one is read.
  public static var blank: Self { Self(checked: "?") }
}

// MARK: - Hashable

extension Identifier: Hashable {
  public static func == (one: Self, other: Self) -> Bool {
    ExactText(one.text) == ExactText(other.text)
  }

  public func hash(into hasher: inout Hasher) {
    ExactText(text).hash(into: &hasher)
  }
}

// MARK: - Comparable

extension Identifier: Comparable {
  /// Returns whether an identifier comes before another by the order of their bytes.
  public static func < (one: Self, other: Self) -> Bool {
    one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }
}

// MARK: - Text

extension Identifier: LosslessStringConvertible, ExpressibleByStringLiteral {
  public var description: String { text }

  /// Creates an identifier from a literal such as `"plan-1"`.
  ///
  /// - Precondition: The literal has 1 to 256 bytes and no control characters.
  public init(stringLiteral text: String) {
    precondition(
      Self.accepts(text.utf8),
      "an identifier literal has 1 to 256 bytes and no control characters"
    )
    self.text = text
  }
}
