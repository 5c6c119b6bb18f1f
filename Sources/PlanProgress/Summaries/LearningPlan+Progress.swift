public import PlanModel

extension LearningPlan {
  /// Returns what the numbers say of a target of the plan.
  ///
  /// - Parameters:
  ///   - target: The identifier of the target.
  ///   - day: The day up to which readings are looked at.
  ///   - time: The days that count.
  /// - Returns: The summary, or `nil` if the plan has no such target.
  public func progress(
    of target: Target.ID,
    asOf day: Day,
    in time: TeachingTime = .everyDay
  ) -> ProgressSummary? {
    self.target(withID: target).map {
      ProgressSummary(of: $0, readings: readings, asOf: day, in: time)
    }
  }

  /// Returns what the numbers say of each target, in the order of the plan.
  ///
  /// - Parameters:
  ///   - day: The day up to which readings are looked at.
  ///   - time: The days that count.
  /// - Returns: A summary for each target.
  public func progress(
    asOf day: Day,
    in time: TeachingTime = .everyDay
  ) -> [ProgressSummary] {
    let readings = Dictionary(grouping: readings, by: \.target)
    return targets.map {
      ProgressSummary(of: $0, readings: readings[$0.id] ?? [], asOf: day, in: time)
    }
  }
}
