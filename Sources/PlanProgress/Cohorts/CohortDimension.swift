/// By what the targets of a cohort are counted.
///
/// There is no count by teacher, and none will be added: how many targets are met says
/// nothing of the adults.
public enum CohortDimension: String, CaseIterable, Hashable, Sendable {
  /// The year group of the pupil.
  case yearGroup

  /// The main area of need that the target serves.
  case areaOfNeed

  /// The style of the target, of those with a value to reach.
  case style
}
