#if SQLite
import PlanCodec
import PlanModel
import PlanStorage

// Reads what rows hold of records. What can't be what was kept is damaged.

extension Statement {
  /// Returns the text in a column.
  func text(_ column: Int32) throws(SQLitePlanStoreError) -> String {
    guard let text = String(validating: bytes(column), as: UTF8.self) else {
      throw SQLitePlanStoreError(.damaged)
    }
    return text
  }

  /// Returns the record in a column, and the key that sealed it in another.
  func record(
    _ column: Int32,
    key: Int32
  ) throws(SQLitePlanStoreError) -> SealedRecord {
    SealedRecord(bytes(column), keyID: isNull(key) ? nil : try text(key))
  }

  /// Returns the digest in a column.
  func digest(_ column: Int32) throws(SQLitePlanStoreError) -> ContentDigest {
    guard let digest = ContentDigest(bytes: bytes(column)) else {
      throw SQLitePlanStoreError(.damaged)
    }
    return digest
  }
}
#endif
