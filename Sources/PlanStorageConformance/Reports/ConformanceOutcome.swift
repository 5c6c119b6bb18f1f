/// What came of a check or of a group of checks.
public enum ConformanceOutcome: Hashable, Sendable {
  /// The store does what it must.
  case passed

  /// The store does not do what it must.
  case failed

  /// The store or the harness does not offer what is checked; the text says what is missing.
  case notOffered(String)

  /// The code as it stands in reports.
  public var code: String {
    switch self {
    case .passed: "passed"
    case .failed: "failed"
    case .notOffered: "notOffered"
    }
  }
}
