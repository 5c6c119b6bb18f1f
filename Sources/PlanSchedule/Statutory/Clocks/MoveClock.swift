public import PlanModel

/// The deadlines when a family moves from one local authority in England to another.
///
/// ``review`` is the day that ``DeadlineCode/reviewDue`` gives too once the plan has passed.
public struct MoveClock: Hashable, Sendable {
  /// The old authority passes the plan on: on the day of the move, or by the fifteenth
  /// working day from when it heard of it.
  public let transfer: Deadline?

  /// The new authority tells the family what it will do, within 6 weeks of the transfer.
  public let notice: Deadline?

  /// The new authority reviews the plan: within twelve months of its making or last review,
  /// or three months of the transfer, whichever ends later.
  public let review: Deadline?

  /// Creates the clock of a move.
  ///
  /// - Parameters:
  ///   - moved: The day of the move.
  ///   - known: The day on which the old authority came to know of it, `nil` for long
  ///     enough before.
  ///   - transferred: The day on which the plan was passed on, `nil` before.
  ///   - anchor: The making of the plan or the last decision on a review.
  ///   - profile: The profile that sets the deadlines.
  ///   - calendar: What tells working days; `nil` for the bank holidays of the profile.
  public init(
    moved: Day,
    known: Day? = nil,
    transferred: Day? = nil,
    anchor: ClockEvent? = nil,
    profile: StatutoryProfile = .england2014,
    calendar: DeadlineCalendar? = nil
  ) {
    let events = [
      ClockEvent(.familyMoved, on: moved), known.map { ClockEvent(.moveKnown, on: $0) },
      transferred.map { ClockEvent(.planTransferred, on: $0) }, anchor,
    ]
    .compactMap(\.self)
    func deadline(_ code: DeadlineCode) -> Deadline? {
      profile.deadline(code, from: events, in: calendar)
    }
    transfer = deadline(.moveTransfer)
    notice = deadline(.moveNotice)
    review = deadline(.moveReview)
  }
}
