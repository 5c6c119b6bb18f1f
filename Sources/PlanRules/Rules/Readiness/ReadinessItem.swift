public import PlanModel

/// One thing that a review needs, and whether it is there.
public struct ReadinessItem: Hashable, Sendable {
  /// The rule that asks for it.
  public let rule: RuleID

  /// What it is, in words of the library that quote nothing of the plan.
  public let title: String

  /// On whose word it is needed.
  public let force: Force

  /// Where it is or would be in the plan.
  public let path: PlanPath

  /// The last day for it.
  public let due: Day

  /// Whether it is there.
  public let isThere: Bool
}
