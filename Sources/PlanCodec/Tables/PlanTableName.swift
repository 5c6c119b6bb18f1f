/// The name of a table of plans, which is also a good name for its file.
public struct PlanTableName: RawRepresentable, Hashable, Sendable,
  CustomStringConvertible
{
  /// The name, such as `targets`.
  public let rawValue: String

  /// Creates a name; any text is one.
  ///
  /// - Parameter rawValue: The name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The name.
  public var description: String { rawValue }

  /// Who the plans are for.
  public static let pupils = Self(rawValue: "pupils")

  /// The plans, without the records of the other tables.
  public static let plans = Self(rawValue: "plans")

  /// Special educational needs and barriers to learning.
  public static let needs = Self(rawValue: "needs")

  /// The differences that support is to make.
  public static let outcomes = Self(rawValue: "outcomes")

  /// What is to be reached.
  public static let targets = Self(rawValue: "targets")

  /// What is given.
  public static let provision = Self(rawValue: "provision")

  /// What was measured or noticed.
  public static let readings = Self(rawValue: "readings")

  /// Reviews, planned and held.
  public static let reviews = Self(rawValue: "reviews")

  /// What pupils and families say.
  public static let voices = Self(rawValue: "voices")
}
