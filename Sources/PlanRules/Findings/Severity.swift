/// How much a finding matters to the quality of the plan.
///
/// A severity never blocks anything: a plan with errors is saved like any other.
public struct Severity: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code of the severity.
  public let rawValue: String

  /// Creates a severity from its code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The code of the severity.
  public var description: String { rawValue }

  /// Something without which the part can't do its work.
  public static let error = Self(rawValue: "error")

  /// Something that a careful colleague would raise.
  public static let warning = Self(rawValue: "warning")

  /// Something to know.
  public static let info = Self(rawValue: "info")

  /// Something to consider, where good practice differs.
  public static let advice = Self(rawValue: "advice")
}
