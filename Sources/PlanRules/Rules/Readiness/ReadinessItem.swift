public import PlanModel

/// One thing that a review needs, and whether it is there.
public struct ReadinessItem: Hashable, Sendable {
  /// The rule that asks for it.
  public let rule: RuleID

  let name: Name

  /// What is there or missing, put into words when it is read.
  enum Name: Hashable, Sendable {
    case thing(String)
    case numbered(String, Int)
    case report(ContributorRole)
  }

  /// What it is, in words of the library that quote nothing of the plan.
  public var title: String {
    switch name {
    case .thing(let thing): thing
    case .numbered(let thing, let number): "\(thing) \(number)"
    case .report(let role):
      role.isKnown ? "Report: \(role.name)" : "Report of another contributor"
    }
  }

  /// On whose word it is needed.
  public let force: Force

  /// Where it is or would be in the plan.
  public let path: PlanPath

  /// The last day for it.
  public let due: Day

  /// Whether it is there.
  public let isThere: Bool
}
