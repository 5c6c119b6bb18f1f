public import PlanModel

/// A plan on the table of a rule: the plan, and its targets read once for all rules.
public struct CheckedPlan: Sendable {
  private let storage: Storage

  private final class Storage: Sendable {
    let plan: LearningPlan
    let context: RuleContext
    let targets: [TargetStatement]
    let styles: StyleSet

    init(
      _ plan: LearningPlan,
      context: RuleContext,
      targets: [TargetStatement],
      styles: StyleSet
    ) {
      self.styles = styles
      self.plan = plan
      self.context = context
      self.targets = targets
    }
  }

  /// Prepares a plan for rules.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - context: What is known beside the plan.
  public init(_ plan: LearningPlan, context: RuleContext) {
    var targets: [TargetStatement] = []
    var styles = StyleSet()
    targets.reserveCapacity(plan.targets.count)
    // By the index, because each target that a loop hands out is a copy of some 40 fields.
    for index in plan.targets.indices {
      let lifecycle = plan.targets[index].lifecycle
      guard lifecycle != .completed, lifecycle != .cancelled else { continue }
      let statement = TargetStatement(plan, at: index, context: context)
      styles.formUnion(statement.styles)
      targets.append(statement)
    }
    storage = Storage(plan, context: context, targets: targets, styles: styles)
  }

  /// The plan.
  public var plan: LearningPlan { storage.plan }

  /// What is known beside the plan.
  public var context: RuleContext { storage.context }

  /// The targets that are worked on or proposed; not those completed or cancelled.
  public var targets: [TargetStatement] { storage.targets }

  /// Whether any target is of one of some styles.
  func hasTargets(of styles: StyleSet) -> Bool {
    !storage.styles.isDisjoint(with: styles)
  }

  /// Returns the targets whose style a rule looks at.
  ///
  /// - Parameter rule: The rule.
  /// - Returns: The targets in the order of the plan.
  public func targets(for rule: some Rule) -> [TargetStatement] {
    let styles = rule.card.styleSet
    return targets.filter { $0.isOf(styles) }
  }

  /// Whether the plan stands beside an EHC plan.
  public var isLinkedToEHCPlan: Bool {
    context.school.ehcPlanKinds.contains(plan.kind)
      || plan.outcomes.contains { $0.ehcReference != nil }
      || plan.targets.contains { $0.ehcOutcome != nil }
  }
}
