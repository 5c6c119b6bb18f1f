import PlanModel

extension SchoolImport {
  /// How the identifiers of imported records are made.
  ///
  /// Identifiers count the rows of the files: `p-0001` is the first row of the pupils,
  /// `t-0001-2` that pupil's second target, `r-00005` the fifth row of the readings. They
  /// say nothing about a pupil, and mending a row leaves those of the other rows alone.
  public struct Numbering: Hashable, Sendable {
    /// What every identifier begins with, empty for nothing.
    public let prefix: String

    /// The largest number of bytes in a prefix.
    public static let maximumPrefixLength = 128

    /// Identifiers without a prefix.
    public static let plain = Self(unchecked: "")

    /// Creates a numbering, so that identifiers of several schools do not meet.
    ///
    /// - Parameter prefix: What every identifier begins with, such as `riverbank-`: at most
    ///   128 bytes without control characters. Put in nothing that says who a pupil is.
    public init?(prefix: String) {
      guard prefix.utf8.count <= Self.maximumPrefixLength,
        prefix.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
      else { return nil }
      self.prefix = prefix
    }

    private init(unchecked prefix: String) {
      self.prefix = prefix
    }
  }
}

// MARK: - Identifiers

extension SchoolImport.Numbering {
  /// Returns the identifier of a record, made of its kind, its row, and its place within
  /// that row's records.
  func identifier<Subject>(
    _ kind: String,
    _ row: Int,
    _ place: Int? = nil,
    digits: Int = 4
  ) -> Identifier<Subject> {
    let number = String(row)
    let zeros = String(repeating: "0", count: max(digits - number.utf8.count, 0))
    let text = "\(prefix)\(kind)-\(zeros)\(number)" + (place.map { "-\($0)" } ?? "")
    return Identifier(text) ?? .blank
  }
}
