public import PlanModel

/// A store that was stopped in the middle of a change and opened again.
public struct StoreCrash<Store: PlanStore>: Sendable {
  /// The store over the same place after the crash.
  public var reopened: Store

  /// Whether the change was answered with its revisions before the crash.
  public var wasAcknowledged: Bool

  /// Creates the outcome of a crash.
  ///
  /// - Parameters:
  ///   - reopened: The store over the same place after the crash.
  ///   - wasAcknowledged: Whether the change was answered before the crash.
  public init(reopened: Store, wasAcknowledged: Bool) {
    self.reopened = reopened
    self.wasAcknowledged = wasAcknowledged
  }
}
