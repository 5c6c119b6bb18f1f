extension ColumnMapping {
  /// How it was found what a column stands for.
  public struct Basis: RawRepresentable, Hashable, Sendable {
    /// The code, such as `nearHeader`.
    public let rawValue: String

    /// Creates a basis; any text is one.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The header is on the list, and its cells do not contradict it.
    public static let header = Self(rawValue: "header")

    /// The header is nearly one of the list.
    public static let nearHeader = Self(rawValue: "nearHeader")

    /// The cells say it.
    public static let values = Self(rawValue: "values")

    /// A person has said it, also that the column is left out.
    public static let person = Self(rawValue: "person")

    /// Nothing says it.
    public static let none = Self(rawValue: "none")
  }
}
