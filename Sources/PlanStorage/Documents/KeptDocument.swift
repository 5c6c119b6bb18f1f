package import PlanCodec
package import PlanModel

/// A document and the event that it came with, as a database holds them.
package struct KeptDocument: Hashable, Sendable {
  /// The event of the change that made the document.
  package let event: KeptEvent

  private let bytes: [UInt8]
  private let key: [UInt8]?

  /// Creates a document out of its columns.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - key: The text of the key that sealed it, `nil` if there is none.
  ///   - event: The event of the change that made it.
  package init(_ bytes: [UInt8], key: [UInt8]?, event: KeptEvent) {
    self.bytes = bytes
    self.key = key
    self.event = event
  }

  /// The key that sealed the document, `nil` if there is none or it is not text.
  package var keyID: String? { key.flatMap { String(validating: $0, as: UTF8.self) } }

  /// Returns the plan that the document is.
  ///
  /// - Parameter reader: What opens and checks it.
  /// - Returns: The stored plan.
  /// - Throws: Not opened or damaged.
  package func plan(_ reader: RecordReader) throws(RecordFailure) -> StoredPlan {
    try reader.plan(
      try SealedRecord(bytes, key: key),
      event: event.event(reader),
      sequence: event.sequence
    )
  }

  /// Returns the pupil that the document is.
  ///
  /// - Parameter reader: What opens and checks it.
  /// - Returns: The stored pupil.
  /// - Throws: Not opened or damaged.
  package func pupil(_ reader: RecordReader) throws(RecordFailure) -> StoredPupil {
    try reader.pupil(
      try SealedRecord(bytes, key: key),
      event: event.event(reader),
      sequence: event.sequence
    )
  }

  /// Checks that the cipher of the store opens the document; what it says is not looked at.
  ///
  /// - Parameter reader: What opens it.
  /// - Throws: Not opened or damaged.
  package func open(_ reader: RecordReader) throws(RecordFailure) {
    try reader.open(try SealedRecord(bytes, key: key), sequence: event.sequence)
  }
}

// MARK: - What is left of a damaged one

extension KeptDocument {
  /// Returns which plan the document is, as far as the event or the document alone says it.
  ///
  /// Who asks must check it against what is known of the plan.
  ///
  /// - Parameter reader: What opens and checks both.
  /// - Returns: The identifier, `nil` if nothing says it.
  package func planID(_ reader: RecordReader) -> LearningPlan.ID? {
    (try? event.event(reader))?.plan ?? unchecked(LearningPlan.self, reader)?.id
  }

  /// Returns which pupil the document is, as far as the event or the document alone says it.
  ///
  /// Who asks must check it against what is known of the pupil.
  ///
  /// - Parameter reader: What opens and checks both.
  /// - Returns: The identifier, `nil` if nothing says it.
  package func pupilID(_ reader: RecordReader) -> Pupil.ID? {
    (try? event.event(reader))?.pupil ?? unchecked(Pupil.self, reader)?.id
  }

  /// Returns what the document says, without anything that says it is what was saved.
  ///
  /// It is good for finding out what the record is about, and must not be shown.
  ///
  /// - Parameters:
  ///   - type: What the document is.
  ///   - reader: What opens it.
  /// - Returns: The record, `nil` if it can't be read.
  package func unchecked<Document: PlanDocument>(
    _ type: Document.Type,
    _ reader: RecordReader
  ) -> Document? {
    guard let record = try? SealedRecord(bytes, key: key) else { return nil }
    return try? reader.unchecked(type, record, sequence: event.sequence)
  }
}
