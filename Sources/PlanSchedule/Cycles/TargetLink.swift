public import PlanModel

/// The step from a target to the one that carries it on in a later cycle.
public struct TargetLink: Hashable, Sendable {
  /// The earlier target.
  public var earlier: Target.ID

  /// The later target.
  public var later: Target.ID

  /// How the later one carries the earlier on, `nil` while nobody has said.
  public var decision: CarryForward?

  /// Creates a link.
  ///
  /// - Parameters:
  ///   - earlier: The earlier target.
  ///   - later: The later target.
  ///   - decision: How the later one carries the earlier on.
  public init(
    from earlier: Target.ID,
    to later: Target.ID,
    by decision: CarryForward? = nil
  ) {
    self.earlier = earlier
    self.later = later
    self.decision = decision
  }
}
