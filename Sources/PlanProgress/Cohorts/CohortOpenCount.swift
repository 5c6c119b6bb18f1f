public import PlanModel

/// How many targets have an open style.
///
/// Open targets are counted and nothing more: they are neither met nor missed.
public struct CohortOpenCount: Hashable, Sendable {
  /// The style.
  public let style: TargetStyle

  /// The number of targets.
  public let targets: DisclosedCount
}
