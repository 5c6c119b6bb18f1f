import PlanModel

// Plans that follow each other. The pupil is invented.

extension Example {
  /// A pair that follows earlier plans; both begin as the complete plan.
  @inline(never)
  static func cycles(
    after earlier: [LearningPlan],
    passes: (inout LearningPlan) -> Void = { _ in },
    fails: (inout LearningPlan) -> Void = { _ in },
    context change: (inout RuleContext) -> Void = { _ in }
  ) -> RuleExamples {
    var context = RuleContext(asOf: "2026-09-07")
    context.earlierPlans = earlier
    change(&context)
    return RuleExamples(
      passes: complete.with(passes),
      fails: complete.with(fails),
      context: context
    )
  }

  /// Earlier plans with the complete plan's target, which was not met, the oldest first.
  @inline(never)
  static func earlier(
    _ count: Int,
    _ change: (inout LearningPlan) -> Void = { _ in }
  ) -> [LearningPlan] {
    (0..<max(0, count)).map { place in
      let starts: Day = "2026-09-04"
      return complete.with {
        $0.id = Identifier(checked: "plan-before-\(count - place)")
        $0.starts = starts - .weeks(26 * (count - place))
        $0.targets[0].baseline?.on = $0.starts
        $0.targets[0].starts = $0.starts
        $0.targets[0].due = starts - .weeks(26 * (count - place - 1) + 1)
        $0.targets[0].achievement = .notMet
        change(&$0)
      }
    }
  }
}
