/// A change that was made from another version than the one that is stored.
///
/// Both are here, so that a person can see what came in between and decide.
public struct StoreConflict<Stored: StoredRecord>: Sendable {
  /// The version that the caller had seen, `nil` if there was to be no such record.
  public let expected: RecordVersion?

  /// The record as it is stored.
  public var found: Stored { kept.value }

  private let kept: Kept<Stored>

  /// Creates a conflict.
  ///
  /// - Parameters:
  ///   - expected: The version that the caller had seen.
  ///   - found: The record as it is stored.
  public init(expected: RecordVersion?, found: Stored) {
    self.expected = expected
    kept = .value(found)
  }
}
