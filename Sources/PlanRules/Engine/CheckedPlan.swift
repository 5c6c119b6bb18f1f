public import PlanModel

/// A plan on the table of a rule: the plan, and its targets read once for all rules.
public struct CheckedPlan: Sendable {
  /// The plan.
  public let plan: LearningPlan

  /// What is known beside the plan.
  public let context: RuleContext

  /// The targets that are worked on or proposed; not those completed or cancelled.
  public let targets: [TargetStatement]

  /// Prepares a plan for rules.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - context: What is known beside the plan.
  public init(_ plan: LearningPlan, context: RuleContext) {
    self.plan = plan
    self.context = context
    var targets: [TargetStatement] = []
    for (index, target) in plan.targets.enumerated() {
      guard target.lifecycle != .completed, target.lifecycle != .cancelled else {
        continue
      }
      targets.append(
        TargetStatement(target, at: index, starts: plan.starts, context: context)
      )
    }
    self.targets = targets
  }

  /// Returns the targets whose style a rule looks at.
  ///
  /// - Parameter rule: The rule.
  /// - Returns: The targets in the order of the plan.
  public func targets(for rule: some Rule) -> [TargetStatement] {
    guard let styles = rule.card.styles else { return targets }
    return targets.filter { styles.contains($0.target.style) }
  }

  /// Whether the plan stands beside an EHC plan.
  public var isLinkedToEHCPlan: Bool {
    context.school.ehcPlanKinds.contains(plan.kind)
      || plan.outcomes.contains { $0.ehcReference != nil }
      || plan.targets.contains { $0.ehcOutcome != nil }
  }
}
