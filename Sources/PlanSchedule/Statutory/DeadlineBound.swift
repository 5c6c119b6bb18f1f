/// Whether a deadline is the last day for something or the first.
///
/// A limit binds whoever must act. A minimum protects somebody else: a parent has at least
/// fifteen days to answer a draft, and nobody is late on the sixteenth.
public struct DeadlineBound: RawRepresentable, Hashable, Sendable {
  /// The code of the bound.
  public let rawValue: String

  /// Creates a bound from its code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A limit: the day is the last on which the duty is met.
  public static let limit = Self(rawValue: "limit")

  /// A minimum: through this day somebody must be given time.
  public static let minimum = Self(rawValue: "minimum")
}

extension DeadlineBound: CustomStringConvertible {
  /// The code of the bound.
  public var description: String { rawValue }
}
