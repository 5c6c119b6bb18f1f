/// Which version of a plan is asked for.
public enum PlanMoment: Hashable, Sendable {
  /// The version that was saved last, which is the one to change next.
  ///
  /// It may count only from a day to come; ``asOf(_:)`` today is what counts today.
  case current

  /// The version that counts on a day.
  ///
  /// Of the versions whose first day is not after the day, it is the one that was saved
  /// last. Whoever saved it had seen the versions before it, so a correction that counts
  /// from an earlier day takes the place of all of them from that day on.
  case asOf(Day)

  /// The version with a number; a version that is a deletion holds no plan.
  case version(RecordVersion)
}
