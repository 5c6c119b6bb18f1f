import PlanModel
import PlanRules
import Testing

/// A rule of the standard set with its examples, to look at cases near them.
struct RuleCase {
  let rule: any Rule
  let examples: RuleExamples

  init(_ id: RuleID) throws {
    rule = try #require(RuleSet.standard.entries.first { $0.card.id == id }?.rule)
    examples = try #require(rule.examples)
  }

  /// The findings of the rule for a plan that is like the passing example but for a change.
  func findings(
    in context: RuleContext? = nil,
    _ change: (inout LearningPlan) -> Void
  ) -> [Finding] {
    var plan = examples.passes
    change(&plan)
    return plan.findings(
      applying: RuleSet([rule]),
      in: context ?? examples.context
    )
  }

  /// Whether the rule notices something in such a plan.
  func notices(
    in context: RuleContext? = nil,
    _ change: (inout LearningPlan) -> Void
  ) -> Bool {
    !findings(in: context, change).isEmpty
  }
}
