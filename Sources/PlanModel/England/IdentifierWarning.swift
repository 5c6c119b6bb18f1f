/// What a person may want to look at in an identifier, right or wrong.
public struct IdentifierWarning: RawRepresentable, Hashable, Sendable {
  /// The code of the warning.
  public let rawValue: String

  /// Creates a warning from its code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The table of local authorities lacks the code in the identifier.
  ///
  /// Authorities are formed and merged; a table that lacks one may be out of date.
  public static let unknownLocalAuthority = Self(rawValue: "unknownLocalAuthority")

  /// Systems write this number where there is none; no primary source has been read.
  public static let placeholder = Self(rawValue: "placeholder")
}
