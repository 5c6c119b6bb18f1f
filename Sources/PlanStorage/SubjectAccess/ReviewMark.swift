/// A part of a record that a person has to look at, and why.
public struct ReviewMark: Hashable, Sendable {
  /// The part with everything in it, as a JSON Pointer into the record.
  public let path: String

  /// Why it has to be looked at.
  public let reason: ReviewReason

  /// Creates a mark.
  ///
  /// - Parameters:
  ///   - path: The part, as a JSON Pointer into the record.
  ///   - reason: Why it has to be looked at.
  public init(path: String, reason: ReviewReason) {
    self.path = path
    self.reason = reason
  }
}

extension ReviewMark: CustomStringConvertible {
  /// The reason only; a path can hold names that a vendor chose.
  public var description: String { "ReviewMark(\(reason.rawValue))" }
}
