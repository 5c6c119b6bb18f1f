/// Whether a promise is made by every store.
public struct ConformanceLevel: RawRepresentable, Hashable, Sendable {
  /// The code as it stands in reports.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Every store must.
  public static let core = Self(rawValue: "core")

  /// A store may, and says so by its capabilities or its harness.
  public static let optional = Self(rawValue: "optional")
}
