/// A place that pupils are kept in and read from.
///
/// Changes expect a version, as those of plans do. A store keeps no history of identity:
/// former names are not needed for any plan. Of a pupil that is removed it keeps the number
/// of the last version only, so that no version is used again.
public protocol PupilStore: PupilReadingStore {
  /// Keeps a pupil as the next version.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - expected: The version that the caller has seen, `nil` if there must be no such
  ///     pupil.
  ///   - access: Who makes the change, for which school and when.
  /// - Returns: The pupil as it is now stored.
  /// - Throws: A conflict or not found if the pupil is not stored in the expected version;
  ///   failed or unconfirmed with the store's own failure.
  @discardableResult
  func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) -> StoredPupil

  /// Removes a pupil; plans for the pupil stay.
  ///
  /// - Parameters:
  ///   - id: The identifier of the pupil.
  ///   - expected: The version that the caller has seen.
  ///   - access: Who makes the change, for which school and when.
  /// - Throws: A conflict or not found if the pupil is not stored in the expected version;
  ///   failed or unconfirmed with the store's own failure.
  func remove(
    _ id: Pupil.ID,
    expecting expected: RecordVersion,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>)
}
