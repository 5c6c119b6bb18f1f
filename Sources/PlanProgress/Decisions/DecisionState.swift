/// What the readings say of a decision point.
public enum DecisionState: String, CaseIterable, Hashable, Sendable {
  /// The day on which it is looked at has not come.
  case pending

  /// There are too few readings.
  case notEnoughData

  /// What was agreed on has not come about, so that nothing is proposed.
  case satisfied

  /// What was agreed on has come about, so that something is proposed to people.
  case fired

  /// The point or the readings don't let it be judged, for a stated reason.
  case cannotJudge
}
