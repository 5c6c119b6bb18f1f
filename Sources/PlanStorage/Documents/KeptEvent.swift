package import PlanModel

/// An event as a database holds it, not yet opened and checked.
package struct KeptEvent: Hashable, Sendable {
  /// The number of its entry, less than 1 if there is no entry.
  package let sequence: Int

  /// The random bytes of its entry, empty if there are none.
  package let salt: [UInt8]

  /// The commitment of its entry.
  package let commitment: [UInt8]

  /// The event, `nil` if there is none.
  private let bytes: [UInt8]?

  /// The key that sealed the event, `nil` if there is none.
  private let key: [UInt8]?

  /// Creates an event out of the columns of its entry.
  ///
  /// - Parameters:
  ///   - sequence: The number of the entry.
  ///   - salt: The salt, empty if there is none.
  ///   - commitment: The commitment.
  ///   - bytes: The event, `nil` if there is none.
  ///   - key: The text of the key that sealed it, `nil` if there is none.
  package init(
    sequence: Int,
    salt: [UInt8],
    commitment: [UInt8],
    bytes: [UInt8]?,
    key: [UInt8]?
  ) {
    self.sequence = sequence
    self.salt = salt
    self.commitment = commitment
    self.bytes = bytes
    self.key = key
  }

  /// Whether the contents were taken out of the entry: an erasure, or damage that was accepted.
  ///
  /// An event without its salt or a salt without its event is damaged instead.
  package var isGone: Bool { bytes == nil && salt.isEmpty && sequence > 0 }

  /// The key that sealed the event, `nil` if there is none or it is not text.
  package var keyID: String? { key.flatMap { String(validating: $0, as: UTF8.self) } }

  /// Returns the event, which must not be gone.
  ///
  /// - Parameter reader: What opens and checks it.
  /// - Returns: The event.
  /// - Throws: Not opened or damaged.
  package func event(_ reader: RecordReader) throws(RecordFailure) -> AuditEvent {
    guard let event = try eventIfKept(reader) else { throw .damaged }
    return event
  }

  /// Returns the event, `nil` if it is gone.
  ///
  /// - Parameter reader: What opens and checks it.
  /// - Returns: The event.
  /// - Throws: Not opened or damaged.
  package func eventIfKept(_ reader: RecordReader) throws(RecordFailure) -> AuditEvent? {
    if isGone { return nil }
    guard let bytes, sequence > 0 else { throw .damaged }
    return try reader.event(
      try SealedRecord(bytes, key: key),
      sequence: sequence,
      salt: salt,
      commitment: commitment
    )
  }
}

extension SealedRecord {
  /// Creates a record out of two columns.
  ///
  /// - Parameters:
  ///   - bytes: The sealed bytes, or the clear text.
  ///   - key: The text of the key that sealed them, `nil` if they are clear text.
  /// - Throws: Damaged, if the key is not text.
  init(_ bytes: [UInt8], key: [UInt8]?) throws(RecordFailure) {
    guard let key else {
      self.init(bytes, keyID: nil)
      return
    }
    guard let keyID = String(validating: key, as: UTF8.self) else { throw .damaged }
    self.init(bytes, keyID: keyID)
  }
}
