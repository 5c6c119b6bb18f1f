/// The counts of a cohort by year group, area of need or style, with small ones suppressed.
///
/// Only targets with a value to reach are counted. Open targets have no percentage; see
/// ``Cohort/openTargets``.
public struct CohortTable: Hashable, Sendable {
  /// By what the targets are counted.
  public let dimension: CohortDimension

  /// The rows in their official order.
  public let rows: [CohortFigures]

  /// The whole cohort.
  public let whole: CohortFigures
}
