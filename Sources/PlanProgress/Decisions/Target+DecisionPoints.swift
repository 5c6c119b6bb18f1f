public import PlanModel

extension Target {
  /// Evaluates every decision point of the target.
  ///
  /// - Parameters:
  ///   - readings: The readings in any order; those of other targets are left out.
  ///   - sessions: The sessions of provision, for points that look at delivery.
  ///   - day: The day up to which readings and sessions are looked at.
  /// - Returns: The evaluations, in the order of the points.
  public func decisionPoints(
    readings: [Reading],
    sessions: [DeliveredSession] = [],
    asOf day: Day
  ) -> [DecisionEvaluation] {
    decisionPoints.map {
      DecisionEvaluation(
        of: $0,
        for: self,
        readings: readings,
        sessions: sessions,
        asOf: day
      )
    }
  }

  /// Whether the target is still worked on or going to be.
  var isOpen: Bool { lifecycle != .completed && lifecycle != .cancelled }
}
