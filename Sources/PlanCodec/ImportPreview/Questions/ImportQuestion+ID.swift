extension ImportQuestion {
  /// What a question is known by.
  ///
  /// It is made of the number of a row, or of identifiers and the name of a field.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    private let parts: [String]

    private init(_ parts: [String]) {
      self.parts = parts
    }

    /// The parts with slashes between them.
    public var description: String { parts.joined(separator: "/") }

    /// The question who a row is about.
    static func pupil(row: Int) -> Self { Self(["pupil", "\(row)"]) }

    /// The question into which plan a row goes.
    static func plan(row: Int) -> Self { Self(["plan", "\(row)"]) }

    /// The question which of two values counts.
    static func field(
      _ field: String,
      of recordName: String,
      _ id: String,
      in owner: String
    ) -> Self {
      Self(["field", owner, recordName, id, field])
    }

    public static func == (one: Self, other: Self) -> Bool {
      one.parts.elementsEqual(other.parts) { $0.utf8.elementsEqual($1.utf8) }
    }

    public func hash(into hasher: inout Hasher) {
      for part in parts {
        for byte in part.utf8 { hasher.combine(byte) }
        hasher.combine(0xFF as UInt8)
      }
    }
  }
}
