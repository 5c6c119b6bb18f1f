/// A place that plans are read from.
///
/// Only three calls are required; the rest comes with them. Every call names who reads, for
/// which school and when, and a store never answers with a plan of another school.
///
/// A store that can't fail names `Never` as its ``Failure``, and reading from it needs no
/// `try`.
///
/// ## Topics
///
/// ### What a store promises
/// - ``plan(withID:at:by:)``
/// - ``plans(matching:by:)``
/// - ``history(of:by:)``
/// - ``capabilities``
/// - ``Failure``
///
/// ### What comes with it
/// - ``plan(withID:by:)``
/// - ``plans(for:by:)``
/// - ``allPlans(matching:by:)``
public protocol PlanReadingStore: Sendable {
  /// What the store throws if it fails itself.
  associatedtype Failure: Error

  /// What the store can do beyond what every store must.
  var capabilities: StoreCapabilities { get }

  /// Returns one version of a plan, byte for byte as it was saved.
  ///
  /// Identifiers name the same plan only if their bytes are equal.
  ///
  /// - Parameters:
  ///   - id: The identifier of the plan.
  ///   - moment: Which version is asked for.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The stored plan, `nil` if the school has none at that moment.
  /// - Throws: `Failure` if the store can't be read or the plan is damaged.
  func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async throws(Failure) -> StoredPlan?

  /// Returns a page of the plans that a query asks for.
  ///
  /// The plans come in the order of the bytes of their identifiers and none is half of a
  /// batch. A deleted plan is not among the current ones. A damaged plan is named as
  /// unreadable, and does not keep the others from being read.
  ///
  /// - Parameters:
  ///   - query: Which plans are asked for.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The page.
  /// - Throws: `Failure` if the store can't be read.
  func plans(
    matching query: PlanQuery,
    by access: PlanAccess
  ) async throws(Failure) -> PlanPage

  /// Returns who changed a plan, when and why, the first change first.
  ///
  /// - Parameters:
  ///   - id: The identifier of the plan.
  ///   - access: Who reads, for which school and when.
  /// - Returns: All revisions including deletions, none if the school never had the plan.
  /// - Throws: `Failure` if the store can't be read.
  func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) async throws(Failure) -> [PlanRevision]
}

extension PlanReadingStore {
  /// No capability beyond what every store must have.
  public var capabilities: StoreCapabilities { [] }
}
