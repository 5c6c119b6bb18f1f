public import PlanModel

extension LearningPlan {
  /// Evaluates every decision point of the plan.
  ///
  /// Targets that are completed or cancelled are left out.
  ///
  /// - Parameter day: The day up to which readings and sessions are looked at.
  /// - Returns: The evaluations, in the order of the targets and their points.
  public func decisionPoints(asOf day: Day) -> [DecisionEvaluation] {
    let readings = Dictionary(grouping: readings, by: \.target)
    return targets.filter(\.isOpen).flatMap {
      $0.decisionPoints(
        readings: readings[$0.id] ?? [],
        sessions: deliveredSessions,
        asOf: day
      )
    }
  }

  /// Returns the decision points that are still to be looked at, the next one first.
  ///
  /// - Parameter day: The day up to which readings and sessions are looked at.
  /// - Returns: The evaluations that have a ``DecisionEvaluation/nextOn``, by that day.
  public func comingDecisionPoints(asOf day: Day) -> [DecisionEvaluation] {
    let coming = decisionPoints(asOf: day).compactMap { evaluation in
      evaluation.nextOn.map { (day: $0, evaluation: evaluation) }
    }
    return coming.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element.evaluation)
  }
}
