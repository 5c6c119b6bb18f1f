import PlanModel

/// The walk through the reviews that were held, in order of day.
struct ScheduleFollower {
  private let tolerance: HeldTolerance
  private var result: FollowedSchedule

  /// The schedule as it stands, with what it left out from the beginning.
  private var basis: ScheduleBasis

  /// The occurrences that were held or passed over.
  private var done: Set<ReviewOccurrence.ID> = []

  /// The reviews laid out since the last restart, as far as ``isLaidThrough``.
  private var layout: [PlannedReview] = []

  /// How many reviews at the head of the layout are done.
  private var firstOpen = 0

  /// The last day of which the layout is known to have all reviews.
  private var isLaidThrough: Day?

  init(_ schedule: ReviewSchedule, _ tolerance: HeldTolerance) {
    self.tolerance = tolerance
    result = FollowedSchedule(schedule)
    basis = schedule.basis
    done = schedule.leftOut
  }

  mutating func take(_ held: HeldReview) {
    guard basis.start < held.day else { return result.extra.append(held) }
    lay(through: reach(of: held))
    if let position = position(of: held) {
      let review = layout[position]
      result.held.append(.init(review: review, day: held.day))
      finish(review)
      let lastPassed = min(review.day - .days(1), held.day)
      passOver(through: position) { $0.purpose == held.purpose && $0.day <= lastPassed }
    } else {
      result.extra.append(held)
    }
    // Only reviews are counted; what is written follows the months.
    if held.restartsRhythm, held.purpose == .review { restart(on: held.day) }
  }

  mutating func finish() -> FollowedSchedule {
    result.schedule = ReviewSchedule(basis.with { $0.leftOut = done })
    let passed = result.passedOver
    let order = passed.indices.sorted {
      (passed[$0].day, $0) < (passed[$1].day, $1)
    }
    result.passedOver = order.map { passed[$0] }
    return result
  }
}

// MARK: - Finding

extension ScheduleFollower {
  /// The last day on which a planned review may lie for which another was held.
  private func reach(of held: HeldReview) -> Day {
    guard held.occurrence == nil else { return .last }
    return held.day + .days(max(0, tolerance.daysEarly))
  }

  private func position(of held: HeldReview) -> Int? {
    if let occurrence = held.occurrence {
      return layout[firstOpen...].firstIndex { !isDone($0) && $0.covers(occurrence) }
    }
    let after = layout.firstPosition { $0.day >= held.day }
    let late = layout[firstOpen..<max(firstOpen, after)].lastIndex { isOpen($0, held) }
    let early = layout[max(firstOpen, after)...].firstIndex { isOpen($0, held) }
    let lateness = late.map { layout[$0].day.days(until: held.day) }
      .flatMap { $0 <= tolerance.daysLate ? $0 : nil }
    let earliness = early.map { held.day.days(until: layout[$0].day) }
      .flatMap { $0 <= max(0, tolerance.daysEarly) ? $0 : nil }
    guard let lateness, let earliness else {
      return lateness != nil ? late : earliness != nil ? early : nil
    }
    return lateness <= earliness ? late : early
  }

  private func isOpen(_ review: PlannedReview, _ held: HeldReview) -> Bool {
    review.purpose == held.purpose && !isDone(review)
  }

  private func isDone(_ review: PlannedReview) -> Bool {
    !done.isEmpty && done.contains(review.id)
  }
}

// MARK: - Going on

extension ScheduleFollower {
  private mutating func finish(_ review: PlannedReview) {
    done.insert(review.id)
    for occurrence in review.alsoCovers { done.insert(occurrence.id) }
  }

  private mutating func passOver(
    through position: Int,
    where isPast: (PlannedReview) -> Bool
  ) {
    for review in layout[firstOpen..<position] where !isDone(review) && isPast(review) {
      result.passedOver.append(review)
      finish(review)
    }
    while firstOpen < layout.count, isDone(layout[firstOpen]) { firstOpen += 1 }
  }

  private mutating func restart(on day: Day) {
    guard basis.cadence.restartsWhenHeld else { return }
    let past = layout.firstPosition { $0.day > day }
    passOver(through: max(firstOpen, past)) { $0.occurrence.cadence.restartsWhenHeld }
    basis.countsFrom = day
    basis.leftOut = done
    isLaidThrough = nil
  }

  /// Lays the schedule out as far as a day, exactly.
  ///
  /// No review whose nominal day lies after a school day moves to before that day, so the
  /// next school day is far enough. What a cadence gives that never begins anew, or what
  /// people changed, is laid out once and whole.
  private mutating func lay(through day: Day) {
    if let isLaidThrough, day <= isLaidThrough { return }
    let isPart =
      basis.cadence.restartsWhenHeld && basis.changes.isEmpty && isLaidThrough == nil
    let limit = isPart ? basis.calendar.nextSchoolDay(onOrAfter: day) : nil
    layout = ReviewSchedule(basis, lastNominal: limit).reviews
    firstOpen = layout.firstIndex { !isDone($0) } ?? layout.count
    isLaidThrough = limit == nil ? .last : day
  }
}
