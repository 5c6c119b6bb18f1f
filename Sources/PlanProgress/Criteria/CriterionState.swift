/// What the readings say of a criterion.
///
/// It is a statement about readings. Whether a target has been achieved, a person decides.
public enum CriterionState: String, CaseIterable, Hashable, Sendable {
  /// The criterion was met on at least one day.
  case met

  /// There were enough occasions, and it was met on no day so far.
  case notMet

  /// There were fewer occasions than the criterion looks at.
  case notEnoughData

  /// The readings or the criterion don't let it be judged, for a stated reason.
  case cannotJudge
}
