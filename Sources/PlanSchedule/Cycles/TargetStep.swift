public import PlanModel

/// What becomes of one target after a review.
public struct TargetStep: Hashable, Sendable, Identifiable {
  /// The target.
  public let target: Target.ID

  /// What a person decided, `nil` while nobody has, or if the decision can't be read.
  public let decision: CarryForward?

  /// The target of the next cycle that carries it on.
  ///
  /// `nil` if the target goes on itself, ends, or has no successor yet.
  public let successor: Target.ID?

  /// The identifier of the target.
  public var id: Target.ID { target }
}
