#if SQLite
import PlanModel
import PlanStorage

/// A document and the event that it came with, as a row holds them.
struct KeptDocument {
  private let document: SealedRecord
  private let event: KeptEvent

  /// Reads the document, its key, and then the columns of the event.
  init(_ row: Statement, from column: Int32) throws(SQLitePlanStoreError) {
    document = try row.record(column, key: column + 1)
    event = try KeptEvent(row, from: column + 2)
  }

  /// Returns the plan that the document is.
  func plan(_ reader: RecordReader) throws(RecordFailure) -> StoredPlan {
    try reader.plan(document, event: event.event(reader), sequence: event.sequence)
  }

  /// Returns the pupil that the document is.
  func pupil(_ reader: RecordReader) throws(RecordFailure) -> StoredPupil {
    try reader.pupil(document, event: event.event(reader), sequence: event.sequence)
  }

  /// Returns which plan the document is, as far as the event or the document alone says it.
  ///
  /// Who asks must check it against what is known of the plan.
  func planID(_ reader: RecordReader) -> LearningPlan.ID? {
    (try? event.event(reader))?.plan
      ?? (try? reader.uncheckedPlan(document, sequence: event.sequence))?.id
  }
}
#endif
