/// The number of a version of one stored record, counted from 1 without gaps.
///
/// Each record counts for itself. A number is never used again for the same record: a plan
/// that is deleted and saved anew goes on counting.
public struct RecordVersion: Hashable, Sendable {
  /// The number, at least 1.
  public let number: Int

  /// The version of a record that was saved once.
  public static let first = RecordVersion(unchecked: 1)

  private init(unchecked number: Int) {
    self.number = number
  }

  /// Creates a version, if the number can be one.
  ///
  /// - Parameter number: The number, at least 1.
  public init?(_ number: Int) {
    guard number >= 1 else { return nil }
    self.init(unchecked: number)
  }

  /// The version that comes after this one.
  ///
  /// After the last number that fits in 64 bits comes that number again.
  public var next: RecordVersion {
    RecordVersion(unchecked: number == .max ? number : number + 1)
  }
}

extension RecordVersion: Comparable, CustomStringConvertible {
  public static func < (earlier: Self, later: Self) -> Bool {
    earlier.number < later.number
  }

  /// The number in digits.
  public var description: String { "\(number)" }
}

// MARK: - Field value

extension RecordVersion: FieldValue {
  public static var shape: FieldShape { .integer }
  public static var blank: Self { .first }

  /// Shows the number to a visitor; a number below 1 that it sets counts as 1.
  ///
  /// - Parameter visitor: What reads, writes or lists the value.
  /// - Throws: What the visitor throws.
  public mutating func accept<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    var number = number
    try visitor.integer(&number)
    self = RecordVersion(unchecked: max(number, 1))
  }
}
