/// A place that pupils are read from.
///
/// Identity is kept apart from plans: a tool may keep plans in one store and leave names in
/// the school's own system. One type may conform to this and to ``PlanReadingStore``.
public protocol PupilReadingStore: Sendable {
  /// What the store throws if it fails itself.
  associatedtype Failure: Error

  /// Returns a pupil, byte for byte as saved.
  ///
  /// - Parameters:
  ///   - id: The identifier of the pupil.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The stored pupil, `nil` if the school has none.
  /// - Throws: `Failure` if the store can't be read.
  func pupil(
    withID id: Pupil.ID,
    by access: PlanAccess
  ) async throws(Failure) -> StoredPupil?

  /// Returns a page of the pupils of a school in the order of their identifiers' bytes.
  ///
  /// - Parameters:
  ///   - id: The pupil after which the page begins, `nil` for the first page.
  ///   - limit: The largest number of pupils on the page, 1 to 1,000; other numbers become
  ///     the nearest.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The page.
  /// - Throws: `Failure` if the store can't be read.
  func pupils(
    after id: Pupil.ID?,
    limit: Int,
    by access: PlanAccess
  ) async throws(Failure) -> PupilPage
}
