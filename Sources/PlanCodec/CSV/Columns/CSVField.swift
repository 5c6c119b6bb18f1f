/// What a column of a school's file is about.
///
/// Fields are an open set: a vendor adds one in an extension and says in a
/// ``CSVColumnAliases`` under which headers it is found.
public struct CSVField: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The name of the field, such as `dateOfBirth`.
  public let rawValue: String

  /// Creates a field from its name; any text is a field.
  ///
  /// - Parameter rawValue: The name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The name of the field.
  public var description: String { rawValue }
}
