#if SQLite
import PlanStorage

/// What a database says of itself as a whole: whether its records are sealed.
///
/// The one row holds the secret of a sealed store, sealed by its cipher, or no bytes and no
/// key if the store is not sealed.
struct StoreSettings {
  private static let place = RecordPlace(.indexKey, of: nil, sequence: 0)

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns what makes the tokens of a store, after checking that it is sealed as expected.
  ///
  /// A new store is marked as sealed or not, and gets its secret.
  ///
  /// - Returns: What makes the tokens, `nil` if the store is not sealed.
  func tokens(with sealer: DocumentSealer) throws(SQLitePlanStoreError) -> RecordTokens? {
    let kept = try keptOrMade(with: sealer)
    guard sealer.isSealing == (kept.keyID != nil) else {
      throw SQLitePlanStoreError(.wrongSealing)
    }
    guard sealer.isSealing else { return nil }
    do throws(RecordFailure) {
      let secret = try sealer.open(kept, at: Self.place)
      guard let tokens = RecordTokens(secret: secret) else { throw .damaged }
      return tokens
    } catch {
      throw SQLitePlanStoreError(error)
    }
  }

  /// Returns the key that sealed the secret, `nil` if the store is not sealed.
  func keyID() throws(SQLitePlanStoreError) -> String? { try sealing()?.keyID }

  private func keptOrMade(
    with sealer: DocumentSealer
  ) throws(SQLitePlanStoreError) -> SealedRecord {
    if let kept = try sealing() { return kept }
    return try made(with: sealer)
  }

  private func sealing() throws(SQLitePlanStoreError) -> SealedRecord? {
    let sql = "SELECT value, key_id FROM store WHERE name = 'sealing'"
    return try database.first(sql) { row throws(SQLitePlanStoreError) in
      try row.record(0, key: 1)
    }
  }

  /// Marks a new store, unless another process was faster.
  private func made(
    with sealer: DocumentSealer
  ) throws(SQLitePlanStoreError) -> SealedRecord {
    try database.begin()
    do throws(SQLitePlanStoreError) {
      if let kept = try sealing() {
        database.rollBack()
        return kept
      }
      let record = try inserted(with: sealer)
      try database.commit()
      return record
    } catch {
      database.rollBack()
      throw error
    }
  }

  private func inserted(
    with sealer: DocumentSealer
  ) throws(SQLitePlanStoreError) -> SealedRecord {
    let secret = sealer.isSealing ? RecordTokens.newSecret() : []
    let record: SealedRecord
    do throws(RecordFailure) {
      record = try sealer.seal(secret, at: Self.place)
    } catch {
      throw SQLitePlanStoreError(error)
    }
    let sql = "INSERT INTO store (name, value, key_id) VALUES ('sealing', ?, ?)"
    try database.run(sql, [.bytes(record.bytes), .text(record.keyID)])
    return record
  }
}
#endif
