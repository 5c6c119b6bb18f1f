public import PlanModel

/// One plan that passes a rule and one that fails it.
public struct RuleExamples: Hashable, Sendable {
  private var passing: SharedValue<LearningPlan>
  private var failing: SharedValue<LearningPlan>
  private var setting: SharedValue<RuleContext>

  /// Creates a pair of examples.
  ///
  /// - Parameters:
  ///   - passes: A plan in which the rule notices nothing.
  ///   - fails: A plan in which the rule notices something.
  ///   - context: What both are checked with.
  public init(passes: LearningPlan, fails: LearningPlan, context: RuleContext) {
    passing = SharedValue(passes)
    failing = SharedValue(fails)
    setting = SharedValue(context)
  }

  /// A plan in which the rule notices nothing.
  public var passes: LearningPlan {
    get { passing.value }
    set { passing = SharedValue(newValue) }
  }

  /// A plan in which the rule notices something.
  public var fails: LearningPlan {
    get { failing.value }
    set { failing = SharedValue(newValue) }
  }

  /// The day, the year group and the profile with which both are checked.
  public var context: RuleContext {
    get { setting.value }
    set { setting = SharedValue(newValue) }
  }
}
