/// Why a record could not be made ready for a store, or read out of it.
///
/// It quotes nothing of the record.
package enum RecordFailure: Error, Hashable, Sendable {
  /// An unknown member that a program added can't be written as JSON.
  case notWritable

  /// The cipher did not seal the record.
  case notSealed

  /// The cipher did not open the record: another key, or bytes that were changed.
  case notOpened

  /// The bytes are not what was kept, or do not belong where they stand.
  case damaged
}
