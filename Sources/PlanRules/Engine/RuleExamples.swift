public import PlanModel

/// One plan that passes a rule and one that fails it.
public struct RuleExamples: Hashable, Sendable {
  /// A plan in which the rule notices nothing.
  public var passes: LearningPlan

  /// A plan in which the rule notices something.
  public var fails: LearningPlan

  /// The day, the year group and the profile with which both are checked.
  public var context: RuleContext

  /// Creates a pair of examples.
  ///
  /// - Parameters:
  ///   - passes: A plan in which the rule notices nothing.
  ///   - fails: A plan in which the rule notices something.
  ///   - context: What both are checked with.
  public init(passes: LearningPlan, fails: LearningPlan, context: RuleContext) {
    self.passes = passes
    self.fails = fails
    self.context = context
  }
}
