#if PostgreSQL
import PlanCodec
import PlanModel
import PlanStorage

extension Optional where Wrapped == SealedRecord {
  /// The values of two columns: the bytes, and the key that sealed them.
  var values: [SQLValue] {
    [.optional(self?.bytes), .optional(self?.keyID.map { Array($0.utf8) })]
  }
}

extension PreparedChange {
  /// The values of the columns that every entry has, from the moment on.
  var entryValues: [SQLValue] {
    [
      .integer(Int(entry.at.seconds)),
      .integer32(entry.at.nanoseconds),
      .bytes(Array(entry.action.rawValue.utf8)),
      .bytes(entry.commitment.bytes),
      .bytes(entry.link.bytes),
      .bytes(entry.salt),
    ] + SealedRecord?.some(event).values
  }

  /// Whether the entry tells of a change that is followed.
  var changesPlans: Bool {
    [.planSaved, .planDeleted, .erased].contains(entry.action)
  }
}
#endif
