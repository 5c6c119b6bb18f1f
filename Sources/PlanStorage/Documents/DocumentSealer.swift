/// Seals and opens records, or leaves them as they are if the store is not sealed.
package struct DocumentSealer: Sendable {
  private let cipher: (any PlanCipher)?

  /// Creates a sealer.
  ///
  /// - Parameter sealing: Whether the records of the store are sealed.
  package init(_ sealing: StoreSealing) {
    cipher =
      switch sealing {
      case .unencrypted: nil
      case .sealed(let cipher): cipher
      }
  }

  /// Whether records are sealed.
  package var isSealing: Bool { cipher != nil }

  /// Returns a record as it is kept.
  ///
  /// - Parameters:
  ///   - bytes: The clear text.
  ///   - place: Where the record belongs.
  /// - Returns: The record.
  /// - Throws: Not sealed, if the cipher failed.
  package func seal(
    _ bytes: [UInt8],
    at place: RecordPlace
  ) throws(RecordFailure) -> SealedRecord {
    guard let cipher else { return SealedRecord(bytes, keyID: nil) }
    do {
      let keyID = cipher.keyID
      let sealed = try cipher.seal(bytes, associatedData: place.associatedData)
      return SealedRecord(sealed, keyID: keyID)
    } catch {
      throw .notSealed
    }
  }

  /// Returns the clear text of a record.
  ///
  /// - Parameters:
  ///   - record: The record as it was kept.
  ///   - place: Where it belongs.
  /// - Returns: The clear text.
  /// - Throws: Not opened, if the cipher refused it; damaged, if it is not sealed and should
  ///   be or the other way round.
  package func open(
    _ record: SealedRecord,
    at place: RecordPlace
  ) throws(RecordFailure) -> [UInt8] {
    guard let cipher else {
      guard record.keyID == nil else { throw .damaged }
      return record.bytes
    }
    guard let keyID = record.keyID else { throw .damaged }
    do {
      return try cipher.open(
        record.bytes,
        associatedData: place.associatedData,
        keyID: keyID
      )
    } catch {
      throw .notOpened
    }
  }
}
