public import PlanModel

/// Two phases of a target side by side, with words for a review.
///
/// ## Topics
///
/// ### The phases
/// - ``before``
/// - ``after``
/// - ``unit``
/// - ``comparison``
///
/// ### Words
/// - ``statement``
public struct PhaseReview: Hashable, Sendable, ContentFree {
  /// The phase before the change.
  public let before: Phase

  /// The phase after it.
  public let after: Phase

  /// The unit of all values, `nil` if nobody said.
  public let unit: MeasureUnit?

  /// The comparison, which effect sizes are asked of.
  public let comparison: PhaseComparison
}
