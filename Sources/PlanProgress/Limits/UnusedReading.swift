public import PlanModel

/// A reading that could not be used, and why.
///
/// It counts neither for nor against the pupil. Mending the reading makes it count.
public struct UnusedReading: Hashable, Sendable {
  /// The reading.
  public let reading: Reading.ID

  /// The day of the reading.
  public let on: Day

  /// Why it could not be used.
  public let reason: CannotJudgeReason
}
