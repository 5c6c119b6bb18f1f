public import PlanModel

extension LearningPlan {
  /// Takes advice for a target of the plan.
  ///
  /// - Parameters:
  ///   - target: The identifier of the target.
  ///   - day: The day up to which the plan is looked at.
  ///   - time: The days that count for the rules.
  ///   - rules: The rules.
  ///   - software: The contributor that signals and proposals name as their maker.
  /// - Returns: The advice, or `nil` if the plan has no such target.
  public func advice(
    for target: Target.ID,
    asOf day: Day,
    in time: TeachingTime = .everyDay,
    rules: [ProgressRule] = .standard,
    by software: Contributor.ID? = nil
  ) -> Advice? {
    self.target(withID: target).map {
      Advice(for: $0, in: self, asOf: day, in: time, rules: rules, by: software)
    }
  }
}
