public import PlanModel

/// When to look again at the plan of a child under five.
///
/// An authority should consider doing so every three to six months (Code of Practice 9.178).
public struct UnderFiveClock: Hashable, Sendable {
  /// Three months: nobody need look sooner.
  public let earliest: Deadline?

  /// Six months: the last day in the spirit of the Code.
  public let latest: Deadline?

  /// Creates the clock.
  ///
  /// - Parameters:
  ///   - day: The day on which the plan was made or last looked at.
  ///   - profile: The profile that sets the deadlines.
  public init(after day: Day, profile: StatutoryProfile = .england2014) {
    let events = [ClockEvent(.underFiveReviewed, on: day)]
    earliest = profile.deadline(.underFiveEarliest, from: events)
    latest = profile.deadline(.underFiveReview, from: events)
  }

  /// Returns whether a child is under five, so that the clock is theirs.
  ///
  /// - Parameters:
  ///   - dateOfBirth: The day of birth.
  ///   - day: The day to ask about.
  /// - Returns: `true` from birth to the day before the fifth birthday.
  public static func isUnderFive(dateOfBirth: Day, on day: Day) -> Bool {
    (dateOfBirth.age(on: day) ?? 5) < 5
  }
}
