public import PlanModel

/// The days on which a step can be taken so that nothing need be missed.
///
/// It is reckoned that all that follows the step is done on its last day: a review meeting is
/// safe if the authority may take its whole time to decide and the decision is still within
/// the twelve months.
///
/// ## Topics
///
/// ### The days
/// - ``days``
///
/// ### What sets them
/// - ``limits``
/// - ``notice``
public struct SafeDays: Hashable, Sendable {
  /// The first and the last day that are safe, `nil` if there is none.
  ///
  /// Days between them are safe as well.
  public let days: ClosedRange<Day>?

  /// The open obligations that a later day would miss, in order of day.
  ///
  /// None if no limit is near; then ``days`` ends on the last day that was looked at.
  public let limits: [Obligation]

  /// The obligations before the step that an earlier day would miss, such as its notice.
  public let notice: [Obligation]
}
