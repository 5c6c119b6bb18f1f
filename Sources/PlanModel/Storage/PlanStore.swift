/// A place that plans are kept in and read from.
///
/// One call is required beyond reading. Nothing is ever overwritten in silence: a change
/// names the version that it was made from, and a store that holds another one answers with
/// a conflict. A person then decides.
///
/// Build a store on ``PlanTimeline``, which knows these rules, or keep them yourself.
///
/// ## Topics
///
/// ### What a store promises
/// - ``apply(_:by:)``
///
/// ### What comes with it
/// - ``save(_:expecting:effectiveFrom:reason:by:)``
/// - ``delete(_:expecting:effectiveFrom:reason:by:)``
/// - ``update(_:reason:attempts:by:_:)``
public protocol PlanStore: PlanReadingStore {
  /// Makes all changes of a batch, or none of them.
  ///
  /// Versions count from 1 for each plan and are never used again. A deletion is a version;
  /// a plan that was deleted may be saved anew expecting no version. Each revision records
  /// the actor, the moment and the reason of the call, in the same step as the change. An
  /// empty batch changes nothing.
  ///
  /// A task that is cancelled gets the revisions if the changes were made, and an error if
  /// they were not.
  ///
  /// - Parameters:
  ///   - changes: The changes, at most one for each plan.
  ///   - access: Who makes the changes, for which school and when.
  /// - Returns: The revisions, in the order of the changes.
  /// - Throws: A conflict or not found for the first change that expects another version
  ///   than the stored one; repeated if a plan is changed twice, before anything else;
  ///   failed or unconfirmed with the store's own failure.
  @discardableResult
  func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> [PlanRevision]
}
