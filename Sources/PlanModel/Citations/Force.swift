/// On whose word a rule or a deadline stands: the law's, the Code's, the school's, or practice's.
public struct Force: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code of the force.
  public let rawValue: String

  /// Creates a force from its code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The code of the force.
  public var description: String { rawValue }

  /// Law: an Act or a regulation says so.
  public static let must = Self(rawValue: "must")

  /// Statutory guidance: the Code of Practice says so, and a school departs from it only
  /// for good reason.
  public static let should = Self(rawValue: "should")

  /// The school has decided so for itself.
  public static let schoolPolicy = Self(rawValue: "schoolPolicy")

  /// Good practice from research or from published guidance.
  public static let advice = Self(rawValue: "advice")
}
