public import PlanModel

extension LearningPlan {
  /// Returns the goals of the plan for goal attainment scaling, in the order of the plan.
  ///
  /// They are the targets in that style, or with levels, that are worked on or finished. A
  /// goal without a level keeps the reason in ``AttainmentGoal/limit``.
  ///
  /// - Parameters:
  ///   - day: The day up to which readings are looked at.
  ///   - weighting: How targets are weighed.
  ///   - conditions: What levels of a target ask for beside their value.
  /// - Returns: The goals.
  public func attainmentGoals(
    asOf day: Day,
    weighting: AttainmentWeighting = .unweighted,
    conditions: [Target.ID: [Int: AttainmentCondition]] = [:]
  ) -> [AttainmentGoal] {
    let readings = Dictionary(grouping: readings, by: \.target)
    return targets.filter(\.isScaled).map { target in
      var goal = AttainmentGoal(of: target, level: nil, weighting: weighting)
      do throws(CannotJudgeReason) {
        goal.level = try target.attainedLevel(
          in: readings[target.id] ?? [],
          asOf: day,
          conditions: conditions[target.id] ?? [:]
        ).level
      } catch {
        goal.limit = goal.limit ?? error
      }
      return goal
    }
  }
}

extension Target {
  /// Whether goal attainment scaling counts the target.
  fileprivate var isScaled: Bool {
    guard style == .attainmentScale || !attainmentLevels.isEmpty else { return false }
    return lifecycle != .cancelled && lifecycle != .proposed
  }
}
