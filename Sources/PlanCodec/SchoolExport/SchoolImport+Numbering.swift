import PlanModel

extension SchoolImport {
  /// How the identifiers of imported records are made.
  ///
  /// Identifiers count the rows of the files: `p-0001` is the first row of the pupils,
  /// `t-0001-2` that pupil's target number 2, `r-00005` the fifth row of the readings. They
  /// say nothing about a pupil, and mending a row leaves those of the other rows alone.
  ///
  /// When an import is taken over into plans that are there, ``ImportPreview`` gives each
  /// record the identifier of the one that it is, and a free one to a record that is new.
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

// MARK: - Parts

extension SchoolImport.Numbering {
  /// The parts of an identifier that was made by a numbering.
  struct Parts: Hashable {
    let kind: String
    let row: Int

    /// The place within the row's records, `nil` for the identifier of the row itself.
    let place: Int?
  }

  /// Takes an identifier apart, `nil` if it was not made by this numbering.
  func parts<Subject>(of identifier: Identifier<Subject>) -> Parts? {
    let bytes = identifier.text.utf8
    guard bytes.starts(with: prefix.utf8) else { return nil }
    let parts = bytes.dropFirst(prefix.utf8.count).split(
      separator: UInt8(ascii: "-"),
      omittingEmptySubsequences: false
    )
    guard 2...3 ~= parts.count, (1...4) ~= parts[0].count, parts[1].count >= 4,
      let row = Self.number(parts[1])
    else { return nil }
    let place = parts.count == 3 ? Self.number(parts[2]) : nil
    guard parts.count == 2 || place != nil else { return nil }
    return Parts(kind: String(decoding: parts[0], as: UTF8.self), row: row, place: place)
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard 1...9 ~= digits.count,
      digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return nil }
    return Int(Substring(digits))
  }
}
