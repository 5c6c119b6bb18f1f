/// Why text is not a valid identifier.
public struct IdentifierFault: RawRepresentable, Hashable, Sendable {
  /// The code of the fault.
  public let rawValue: String

  /// Creates a fault from its code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The text has too many or too few characters.
  public static let wrongLength = Self(rawValue: "wrongLength")

  /// A character may not stand where it stands, such as a lower-case letter or a space.
  public static let wrongForm = Self(rawValue: "wrongForm")

  /// The check letter or digit does not follow from the other characters.
  public static let wrongCheckCharacter = Self(rawValue: "wrongCheckCharacter")

  /// No check digit exists for the other digits, so no such identifier is ever issued.
  public static let neverIssued = Self(rawValue: "neverIssued")
}
