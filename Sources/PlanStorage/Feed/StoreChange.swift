public import PlanModel

/// One change to the plans of a school, and its place in their order.
public struct StoreChange: Hashable, Sendable {
  /// What was changed.
  public enum Kind: Hashable, Sendable {
    /// A plan was saved or deleted.
    case revision(PlanRevision)

    /// Plans were erased for good; nothing says which, so copies must be compared anew.
    case erasure
  }

  /// The place in the order; later changes have higher numbers, not without gaps.
  public let sequence: Int

  /// What was changed.
  public let kind: Kind

  /// Creates a change.
  ///
  /// - Parameters:
  ///   - sequence: The place in the order.
  ///   - kind: What was changed.
  public init(sequence: Int, kind: Kind) {
    self.sequence = sequence
    self.kind = kind
  }
}
