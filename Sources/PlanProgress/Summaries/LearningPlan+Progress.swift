public import PlanModel

extension LearningPlan {
  /// Returns what the numbers say of a target of the plan.
  ///
  /// - Parameters:
  ///   - target: The identifier of the target.
  ///   - day: The day up to which readings are looked at.
  /// - Returns: The summary, or `nil` if the plan has no such target.
  public func progress(of target: Target.ID, asOf day: Day) -> ProgressSummary? {
    self.target(withID: target).map {
      ProgressSummary(of: $0, readings: readings, asOf: day)
    }
  }

  /// Returns what the numbers say of each target, in the order of the plan.
  ///
  /// - Parameter day: The day up to which readings are looked at.
  /// - Returns: A summary for each target.
  public func progress(asOf day: Day) -> [ProgressSummary] {
    let readings = Dictionary(grouping: readings, by: \.target)
    return targets.map {
      ProgressSummary(of: $0, readings: readings[$0.id] ?? [], asOf: day)
    }
  }
}
