public import PlanModel

/// A goal that does not count in a T-score, and why.
public struct DroppedAttainmentGoal: Hashable, Sendable {
  /// The place of the goal in the list that was given, from 0.
  public let place: Int

  /// The target, `nil` if the goal names none.
  public let target: Target.ID?

  /// Why it does not count.
  public let reason: CannotJudgeReason
}
