public import PlanModel

/// A store whose place was written by an earlier version, and what it must hold.
public struct EarlierStore<Store: PlanStore>: Sendable {
  /// The name of the version that wrote the place, such as "1".
  public var format: String

  /// The store, opened by the version that is checked.
  public var store: Store

  /// The school whose plans are looked at.
  public var school: School.ID

  /// All current plans of the school, with their revisions.
  public var plans: [StoredPlan]

  /// Creates a store with what it must hold.
  ///
  /// - Parameters:
  ///   - format: The name of the version that wrote the place.
  ///   - store: The store, opened by the version that is checked.
  ///   - school: The school whose plans are looked at.
  ///   - plans: All current plans of the school.
  public init(
    format: String,
    store: Store,
    school: School.ID,
    plans: [StoredPlan]
  ) {
    self.format = format
    self.store = store
    self.school = school
    self.plans = plans
  }
}
