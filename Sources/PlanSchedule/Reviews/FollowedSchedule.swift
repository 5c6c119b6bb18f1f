public import PlanModel

/// A schedule followed by what really happened: reviews held, passed over and still open.
///
/// Reviews that were held are taken in the order of their days. Each counts for the
/// occurrence that it names or, if it names none, for the open review for its purpose that
/// is fewest days away within the ``HeldTolerance``, the earlier of two that are equally
/// near. A review that counts for none is ``extra``. A later review never changes what an
/// earlier one counted for.
///
/// When a review counts, open ones for its purpose that were planned before it are
/// ``passedOver``: nobody will hold them any more. Then the cadence begins anew on the day
/// held, where it counts from a day at all (``ReviewCadence/restartsWhenHeld``), and open
/// reviews of the old count whose day has come are passed over as well. An extra review makes
/// it begin anew too, unless its ``HeldReview/restartsRhythm`` says otherwise.
///
/// ```swift
/// let followed = schedule.following([HeldReview(on: "2026-10-28")])
/// followed.open.first?.day         // six weeks after the day held
/// ```
///
/// No occurrence that was held or passed over is ever open again, whatever calendar or policy
/// ``schedule`` is laid out by afterwards.
///
/// ## Topics
///
/// ### What happened
/// - ``held``
/// - ``extra``
/// - ``passedOver``
///
/// ### What is to come
/// - ``schedule``
/// - ``open``
public struct FollowedSchedule: Hashable, Sendable {
  /// A planned review and the day on which it was really held.
  public struct Held: Hashable, Sendable, Identifiable {
    /// The review as it was planned.
    public let review: PlannedReview

    /// The day on which it was held.
    public let day: Day

    /// The identifier of the occurrence.
    public var id: ReviewOccurrence.ID { review.id }

    /// How many days late it was held, negative if early.
    public var daysLate: Int { review.day.days(until: day) }
  }

  /// The reviews that were held, in order of the days on which they were.
  public internal(set) var held: [Held] = []

  /// The reviews that were held and count for no occurrence, in order of day.
  public internal(set) var extra: [HeldReview] = []

  /// The planned reviews that were not held and no longer will be, in order of day.
  public internal(set) var passedOver: [PlannedReview] = []

  /// The schedule as it stands after the last review held.
  ///
  /// It leaves out what was held and what was passed over.
  public internal(set) var schedule: ReviewSchedule

  /// The reviews that have not been held, in order of day, be the day past or to come.
  public var open: [PlannedReview] { schedule.reviews }

  init(_ schedule: ReviewSchedule) {
    self.schedule = schedule
  }
}

// MARK: - Schedule

extension ReviewSchedule {
  /// Returns the schedule followed by the reviews that were held.
  ///
  /// - Parameters:
  ///   - held: The reviews that were held, in any order; those on or before the start are
  ///     extra.
  ///   - tolerance: How far from its day a review may be held and still count.
  /// - Returns: What happened and what is to come.
  public func following(
    _ held: some Sequence<HeldReview>,
    tolerance: HeldTolerance = HeldTolerance()
  ) -> FollowedSchedule {
    let held = Array(held)
    let order = held.indices.sorted { (held[$0].day, $0) < (held[$1].day, $1) }
    var follower = ScheduleFollower(self, tolerance)
    for index in order { follower.take(held[index]) }
    return follower.finish()
  }
}
