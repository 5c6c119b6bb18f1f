extension TargetPhases {
  /// Compares the last phase with the one before it.
  ///
  /// - Returns: The two phases and what comparing them says.
  /// - Throws: Why they can't be compared, such as ``CannotJudgeReason/onePhaseOnly``.
  public func lastReview() throws(CannotJudgeReason) -> PhaseReview {
    guard phases.count >= 2 else { throw limit ?? .onePhaseOnly }
    return try review(ofPhase: phases.count - 2, withPhase: phases.count - 1)
  }

  /// Compares two phases by their names.
  ///
  /// Where a name comes more than once, the last phase of that name is the one after, and
  /// the nearest one ahead of it the one before.
  ///
  /// - Parameters:
  ///   - before: The name of the phase before.
  ///   - after: The name of the phase after.
  /// - Returns: The two phases and what comparing them says.
  /// - Throws: Why they can't be compared, such as ``CannotJudgeReason/phaseUnknown``.
  public func review(
    of before: String,
    with after: String
  ) throws(CannotJudgeReason) -> PhaseReview {
    guard
      let last = phases.lastIndex(where: { $0.name == after }),
      phases.contains(where: { $0.name == before })
    else { throw limit ?? .phaseUnknown }
    guard let first = phases[..<last].lastIndex(where: { $0.name == before }) else {
      throw limit ?? .phasesOutOfOrder
    }
    return try review(ofPhase: first, withPhase: last)
  }

  /// Compares two phases by their places.
  ///
  /// - Parameters:
  ///   - before: The place of the phase before, from 0.
  ///   - after: The place of the phase after, beyond the other.
  /// - Returns: The two phases and what comparing them says.
  /// - Throws: Why they can't be compared, such as ``CannotJudgeReason/phaseUnknown``.
  public func review(
    ofPhase before: Int,
    withPhase after: Int
  ) throws(CannotJudgeReason) -> PhaseReview {
    if let limit { throw limit }
    guard phases.indices.contains(before), phases.indices.contains(after) else {
      throw .phaseUnknown
    }
    guard before < after else { throw .phasesOutOfOrder }
    let comparison = try PhaseComparison(
      pointsBefore: phases[before].points,
      pointsAfter: phases[after].points,
      direction: direction,
      scale: scale
    )
    return PhaseReview(
      before: phases[before],
      after: phases[after],
      unit: unit,
      comparison: comparison
    )
  }
}
