import PlanModel
import PlanRules

/// A plan in which everything is linked, and looking at it with changes.
enum LinkedExample {
  /// The plan, from the passing example of a rule about the thread.
  static let plan: LearningPlan = {
    let examples = RuleSet.goldenThread.entries.first?.rule.examples
    return examples?.passes ?? LearningPlan(id: "plan-1", pupil: "pupil-1")
  }()

  /// Returns the codes of what rules notice in a changed plan, in order.
  static func codes(
    _ rules: RuleSet,
    asOf day: Day = "2026-09-07",
    in yearGroup: YearGroup? = nil,
    setting: (inout RuleContext) -> Void = { _ in },
    _ change: (inout LearningPlan) -> Void
  ) -> [RuleID] {
    findings(rules, asOf: day, in: yearGroup, setting: setting, change).map(\.rule)
  }

  /// Returns what rules notice in a changed plan.
  static func findings(
    _ rules: RuleSet,
    asOf day: Day = "2026-09-07",
    in yearGroup: YearGroup? = nil,
    setting: (inout RuleContext) -> Void = { _ in },
    _ change: (inout LearningPlan) -> Void
  ) -> [Finding] {
    var context = RuleContext(asOf: day, yearGroup: yearGroup)
    setting(&context)
    return plan.with(change).findings(applying: rules, in: context)
  }
}
