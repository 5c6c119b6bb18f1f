/// The name of a deadline in a profile, such as `review.report`.
public struct DeadlineCode: RawRepresentable, Hashable, Sendable {
  /// The code as it stands in documents.
  public let rawValue: String

  /// Creates a code.
  ///
  /// - Parameter rawValue: The code as it stands in documents.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
