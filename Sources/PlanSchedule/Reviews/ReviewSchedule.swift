public import PlanModel

/// The reviews of one plan, laid out over a school's calendar.
///
/// ```swift
/// let schedule = ReviewSchedule(
///   .every(teachingWeeks: 6),
///   from: "2026-09-09",
///   through: "2027-07-16",
///   calendar: calendar,
///   movePolicy: .before
/// )
/// schedule.reviews.map(\.day)
/// ```
///
/// The start is no review day: nothing has been tried yet. The end may be one. Each
/// occurrence whose nominal day lies in between is in exactly one place: a review, the
/// ``PlannedReview/alsoCovers`` of a review, ``unplaced``, ``cancelled`` or ``leftOut``.
///
/// A review never moves out of the schedule. Where its ``MovePolicy`` finds no school day
/// within, it goes the other way; where there is none either way, or the nominal day lies
/// outside the years that the calendar covers, it is unplaced.
///
/// ## Topics
///
/// ### Laying out reviews
/// - ``init(_:from:through:calendar:movePolicy:)``
/// - ``reviews``
/// - ``unplaced``
///
/// ### Choosing among them
/// - ``reviews(after:through:)``
/// - ``reviews(_:asOf:window:held:)``
/// - ``next(onOrAfter:held:)``
///
/// ### Changing one review
/// - ``applying(_:)``
/// - ``changes``
/// - ``change(of:)``
/// - ``cancelled``
/// - ``unappliedChanges``
///
/// ### Laying out anew
/// - ``laidOut(over:movePolicy:)``
/// - ``restarting(from:)``
/// - ``following(_:tolerance:)``
public struct ReviewSchedule: Hashable, Sendable {
  let basis: ScheduleBasis

  /// The reviews in order of day.
  public let reviews: [PlannedReview]

  /// The occurrences for which there is no school day.
  ///
  /// Give them a day by an ``OccurrenceChange``, or lay the schedule out again with a longer
  /// calendar.
  public let unplaced: [ReviewOccurrence]

  /// The occurrences that a person cancelled, in order of nominal day.
  public let cancelled: [ReviewOccurrence]

  /// The changes that have no effect, in the order in which they were made, and why.
  ///
  /// A change of a review that was held has had its time and is not listed.
  public let unappliedChanges: [UnappliedChange]

  /// Lays out the reviews of a plan.
  ///
  /// - Parameters:
  ///   - cadence: How often the plan is looked at.
  ///   - start: The day from which to count, itself no review day.
  ///   - end: The last day that may be a review day; without effect before the start.
  ///   - calendar: The school's calendar.
  ///   - movePolicy: Where reviews go when their day is not a school day.
  public init(
    _ cadence: ReviewCadence,
    from start: Day,
    through end: Day,
    calendar: SchoolCalendar,
    movePolicy: MovePolicy = .before
  ) {
    self.init(
      ScheduleBasis(
        cadence: cadence,
        start: start,
        end: end,
        calendar: calendar,
        movePolicy: movePolicy,
        countsFrom: start
      )
    )
  }

  /// Lays out the occurrences through a nominal day, `nil` for the end of the schedule.
  init(_ basis: ScheduleBasis, lastNominal: Day? = nil) {
    self.basis = basis
    let range = CadenceRange(
      start: basis.start,
      countsFrom: basis.countsFrom,
      end: min(lastNominal ?? basis.end, basis.end),
      calendar: basis.calendar
    )
    var occurrences = range.occurrences(of: basis.cadence)
    if !basis.leftOut.isEmpty {
      occurrences.removeAll { basis.leftOut.contains($0.id) }
    }
    let changes = basis.changes.filter { !basis.leftOut.contains($0.occurrence) }
    var table = ChangeTable(changes, after: basis.start, through: basis.end)
    var layout = ReviewLayout(range, through: basis.end, basis.movePolicy)
    layout.lay(occurrences, &table)
    reviews = layout.reviews
    unplaced = layout.unplaced
    cancelled = layout.cancelled
    unappliedChanges = table.unapplied
  }
}

// MARK: - What it is laid out from

extension ReviewSchedule {
  /// How often the plan is looked at.
  public var cadence: ReviewCadence { basis.cadence }

  /// The first day of the plan, which is no review day.
  public var start: Day { basis.start }

  /// The last day that may be a review day.
  public var end: Day { basis.end }

  /// The school's calendar.
  public var calendar: SchoolCalendar { basis.calendar }

  /// Where reviews go when their day is not a school day.
  public var movePolicy: MovePolicy { basis.movePolicy }

  /// The day from which the cadence counts: the start or, later, the day of a review held.
  ///
  /// See ``restarting(from:)``.
  public var countsFrom: Day { basis.countsFrom }

  /// The changes that people made to single reviews, in the order in which they were made.
  public var changes: [OccurrenceChange] { basis.changes }

  /// The occurrences that the schedule leaves out: they were held, or passed over.
  public var leftOut: Set<ReviewOccurrence.ID> { basis.leftOut }
}
