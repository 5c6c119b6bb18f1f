public import PlanModel

/// What a person answers to a question about an import.
public enum ImportAnswer: Hashable, Sendable {
  /// The row is about this pupil, who is there.
  case samePupil(Pupil.ID)

  /// The row is about a pupil who is not there yet.
  case newPupil

  /// The row goes into this plan of the pupil.
  case samePlan(LearningPlan.ID)

  /// The row begins another plan of the pupil.
  case newPlan

  /// Nothing of the row, with its targets and readings, comes in.
  case leaveOut

  /// The value of the file counts.
  case fileValue

  /// The value that is there counts.
  case ownValue
}
