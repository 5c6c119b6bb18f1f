public import PlanModel

extension LearningPlan {
  /// Returns what the rules say of a target of the plan, delivery first.
  ///
  /// - Parameters:
  ///   - target: The identifier of the target.
  ///   - day: The day up to which readings and sessions are looked at.
  ///   - time: The days that count.
  ///   - rules: The rules.
  /// - Returns: The signals, none if the plan has no such target.
  public func signals(
    for target: Target.ID,
    asOf day: Day,
    in time: TeachingTime = .everyDay,
    rules: [ProgressRule] = .standard
  ) -> [Signal] {
    self.target(withID: target)?.signals(
      readings: readings,
      sessions: deliveredSessions,
      asOf: day,
      in: time,
      rules: rules
    ) ?? []
  }
}
