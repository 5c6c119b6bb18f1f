public import PlanModel

extension ReviewSchedule {
  /// Returns the schedule with single reviews moved or cancelled.
  ///
  /// The changes are added to those made before; of several of one occurrence the last
  /// counts. A moved review keeps its identifier, leads what else falls on its day, and may
  /// be put on a closed day, which its ``PlannedReview/note`` says. What has no effect is in
  /// ``unappliedChanges``.
  ///
  /// - Parameter more: The changes, in the order in which they were made.
  /// - Returns: The schedule, laid out with them.
  public func applying(_ more: [OccurrenceChange]) -> ReviewSchedule {
    ReviewSchedule(basis.with { $0.changes += more })
  }

  /// Returns the change that counts for an occurrence.
  ///
  /// - Parameter occurrence: The identifier of the occurrence.
  /// - Returns: The last change made, or `nil` if nobody made one.
  public func change(of occurrence: ReviewOccurrence.ID) -> OccurrenceChange? {
    changes.last { $0.occurrence == occurrence }
  }

  /// Returns the schedule laid out over another calendar or by another policy.
  ///
  /// Changes to single reviews go with their occurrences.
  ///
  /// - Parameters:
  ///   - calendar: The calendar, such as one with a closure added.
  ///   - movePolicy: Where reviews go, `nil` for the policy of this schedule.
  /// - Returns: The schedule.
  public func laidOut(
    over calendar: SchoolCalendar,
    movePolicy: MovePolicy? = nil
  ) -> ReviewSchedule {
    ReviewSchedule(
      basis.with {
        $0.calendar = calendar
        $0.movePolicy = movePolicy ?? $0.movePolicy
      }
    )
  }

  /// Returns the schedule with its counting begun anew on the day of a review.
  ///
  /// Weeks, months and years are counted from that day on; see
  /// ``ReviewCadence/restartsWhenHeld``. What follows the school year and what comes once
  /// stays as it was. Reviews that counted from an earlier day are no longer part of it; use
  /// ``following(_:tolerance:)`` to keep them as history.
  ///
  /// - Parameter day: The day on which a review was held; without effect before the start.
  /// - Returns: The schedule.
  public func restarting(from day: Day) -> ReviewSchedule {
    ReviewSchedule(basis.with { $0.countsFrom = max($0.start, day) })
  }
}
