public import PlanModel

/// A school's reviews laid into the days and people that it has.
///
/// Each demand is in exactly one place: ``placed`` or ``unplaced``.
///
/// ## Topics
///
/// ### Reviews
/// - ``placed``
/// - ``unplaced``
/// - ``placed(in:)``
///
/// ### Changes
/// - ``moved``
/// - ``earlierPlacements(invited:)``
public struct WorkloadTimetable<Subject>: Hashable, Sendable {
  /// The reviews that have a place, in order of session, slot and identifier.
  public let placed: [PlacedReview<Subject>]

  /// The reviews that have none, in order of their identifiers.
  public let unplaced: [UnplacedReview<Subject>]

  /// The reviews that are not where they were in the earlier timetable, in order of their
  /// identifiers.
  ///
  /// A review that kept its session and time, with another person or room, is not listed.
  public let moved: [MovedReview<Subject>]

  /// Returns the reviews in a range of days.
  ///
  /// - Parameter days: The days, both ends included.
  /// - Returns: The reviews in order.
  public func placed(in days: ClosedRange<Day>) -> ArraySlice<PlacedReview<Subject>> {
    let first = placed.firstPosition { $0.day >= days.lowerBound }
    let last = placed.firstPosition { $0.day > days.upperBound }
    return placed[first..<last]
  }

  /// Returns the placements as the start of a next timetable.
  ///
  /// - Parameter invited: The reviews to which people have been invited, and which must
  ///   not move.
  /// - Returns: The placements in order.
  public func earlierPlacements(
    invited: Set<Identifier<Subject>> = []
  ) -> [EarlierPlacement<Subject>] {
    placed.map { review in
      EarlierPlacement(
        review.id,
        review.session,
        firstSlot: review.slots.lowerBound,
        attending: review.attending,
        room: review.room,
        isInvited: invited.contains(review.id)
      )
    }
  }
}
