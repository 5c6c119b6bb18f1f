public import PlanModel

/// A target that is listed under a question.
public struct CohortEntry: Hashable, Sendable, ContentFree {
  /// The pupil.
  public let pupil: Pupil.ID

  /// The plan, `nil` if it was not given.
  public let plan: LearningPlan.ID?

  /// The target.
  public let target: Target.ID

  /// Why something can't be judged, `nil` if that is not the question.
  public let reason: CannotJudgeReason?

  /// What the data say, in words for people.
  public let text: String
}
