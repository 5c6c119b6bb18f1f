public import PlanModel

extension LearningPlan {
  /// Returns what a teacher may want to look at in the plan.
  ///
  /// Nothing is blocked and nothing is changed. The same plan, rules and day give the
  /// same findings in the same order: by place in the plan, then in the order of the rules.
  ///
  /// - Parameters:
  ///   - rules: The rules to look with.
  ///   - day: The day on which the plan is looked at.
  ///   - yearGroup: The pupil's year group, `nil` if it isn't known.
  /// - Returns: The findings, including those that a person has set aside.
  public func findings(
    applying rules: RuleSet,
    asOf day: Day,
    yearGroup: YearGroup? = nil
  ) -> [Finding] {
    let context = RuleContext(asOf: day, yearGroup: yearGroup, school: rules.school)
    return findings(applying: rules, in: context)
  }

  /// Returns what a teacher may want to look at in the plan, with a context of one's own.
  ///
  /// The context's profile of the school is used, not the rule set's.
  ///
  /// - Parameters:
  ///   - rules: The rules to look with.
  ///   - context: What is known beside the plan.
  /// - Returns: The findings, including those that a person has set aside.
  public func findings(applying rules: RuleSet, in context: RuleContext) -> [Finding] {
    CheckedPlan(self, context: context).findings(applying: rules)
  }
}
