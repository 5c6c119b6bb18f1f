public import PlanModel

/// What a policy of keeping says about one plan.
public struct RetentionJudgement: Hashable, Sendable {
  /// The plan.
  public let plan: LearningPlan.ID

  /// The pupil the plan is for, `nil` if the plan can't be read.
  public let pupil: Pupil.ID?

  /// Where the plan stands.
  public let status: RetentionStatus

  /// The rule that applied, `nil` if none did.
  public let rule: String?

  /// The day of the event from which the period is counted, `nil` if it is not known.
  public let start: Day?

  /// The last day of keeping, `nil` if it can't be worked out or has not begun.
  public let lastDay: Day?

  /// Why there is no last day, `nil` if there is one.
  public let gap: RetentionGap?

  init(
    plan: LearningPlan.ID,
    pupil: Pupil.ID?,
    status: RetentionStatus,
    rule: String? = nil,
    start: Day? = nil,
    lastDay: Day? = nil,
    gap: RetentionGap? = nil
  ) {
    self.plan = plan
    self.pupil = pupil
    self.status = status
    self.rule = rule
    self.start = start
    self.lastDay = lastDay
    self.gap = gap
  }
}
