public import PlanModel

/// A store that keeps an audit trail for each school.
///
/// Each change of a plan or a pupil leaves an entry in the same step: there is never a change
/// without its entry or an entry without its change. The trails of two schools are apart.
public protocol AuditedStore: Sendable {
  /// What the store throws if it fails itself.
  associatedtype Failure: Error

  /// Adds an event that is no change: sections that were shown, exported or refused.
  ///
  /// - Parameters:
  ///   - event: The event; its moment and actor are those of the access, whatever it says.
  ///   - access: Who did it, for which school and when.
  /// - Returns: The entry as it is kept.
  /// - Throws: `Failure` if the store can't keep it, or if the action is one of a change.
  @discardableResult
  func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) async throws(Failure) -> AuditEntry

  /// Returns a page of the trail of a school, in order.
  ///
  /// - Parameters:
  ///   - sequence: The number after which the page begins, 0 for the first page.
  ///   - limit: The largest number of entries, 1 to 1,000; other numbers become the nearest.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The page.
  /// - Throws: `Failure` if the store can't be read or an entry is damaged.
  func auditTrail(
    after sequence: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(Failure) -> AuditPage

  /// Returns the end of the trail of a school, to be kept elsewhere.
  ///
  /// - Parameter access: Who reads, for which school and when.
  /// - Returns: The head, ``AuditHead/empty`` if the school has no trail.
  /// - Throws: `Failure` if the store can't be read.
  func auditHead(by access: PlanAccess) async throws(Failure) -> AuditHead
}
