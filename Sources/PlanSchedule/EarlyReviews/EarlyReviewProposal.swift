public import PlanModel

/// An early review that software proposes and a person decides on.
///
/// Nothing follows from a proposal by itself: no review is planned, none is moved.
///
/// ## Topics
///
/// ### When
/// - ``day``
/// - ``lastDay``
/// - ``isLate``
/// - ``state(asOf:)``
///
/// ### What to weigh
/// - ``plannedReview``
/// - ``isNeeded``
/// - ``askerIsNamed``
/// - ``note``
///
/// ### When it has been held
/// - ``held(on:)``
public struct EarlyReviewProposal: Hashable, Sendable {
  /// What happened.
  public let trigger: EarlyReviewTrigger

  /// The rule that the proposal follows.
  public let rule: EarlyReviewRule

  /// The last day on which the review would be in time by the rule.
  public let lastDay: Day

  /// The day proposed: the first school day that leaves people their notice, or else the
  /// last one in time, or else the first one after.
  ///
  /// `nil` if the calendar has no school day after the trigger.
  public let day: Day?

  /// The next review that is planned in time anyhow, `nil` if none is near enough.
  public let plannedReview: PlannedReview?

  /// Whether a review of its own is needed, because none is planned in time.
  public var isNeeded: Bool { plannedReview == nil }

  /// Whether the proposed day is later than the rule asks, for want of a school day.
  public var isLate: Bool { day.map { $0 > lastDay } ?? false }

  /// Whether whoever asks is named by the rule; `true` also if nobody asked.
  ///
  /// A request by somebody else is a reason to talk, not to refuse.
  public var askerIsNamed: Bool {
    guard let askedBy = trigger.askedBy, !rule.mayAsk.isEmpty else { return true }
    return rule.mayAsk.contains(askedBy)
  }

  /// Returns the early review as held on a day, to follow a schedule by.
  ///
  /// - Parameter day: The day on which it was held.
  /// - Returns: The review, which restarts the ordinary rhythm if the rule says so.
  public func held(on day: Day) -> HeldReview {
    HeldReview(on: day, restartsRhythm: rule.restartsRhythm)
  }

  /// Returns where the early review stands, if it has not been held.
  ///
  /// - Parameter today: The day on which to look.
  /// - Returns: The state: upcoming until the proposed day, then due through the last day
  ///   that is in time, or through the proposed day if that is later.
  public func state(asOf today: Day) -> ReviewState {
    if today < trigger.day { return .later }
    if today > max(lastDay, day ?? lastDay) { return .overdue }
    return today < day ?? lastDay ? .upcoming : .due
  }

  /// What is proposed and why, in one line.
  public var note: String {
    let reason = "\(trigger.reason.name) on \(trigger.day)"
    if let plannedReview {
      return "\(reason): the review planned for \(plannedReview.day) is near enough."
    }
    guard let day else {
      return "\(reason): hold a review by \(lastDay); the calendar has no school day."
    }
    guard !isLate else {
      return "\(reason): hold a review on \(day), the first school day after \(lastDay)."
    }
    return "\(reason): hold a review on \(day), by \(lastDay) at the latest."
  }
}

// MARK: - Proposing

extension EarlyReviewRules {
  /// Returns the early review that something calls for.
  ///
  /// - Parameters:
  ///   - trigger: What happened.
  ///   - schedule: The ordinary reviews of the plan, over the school's calendar; best as
  ///     followed by what was held.
  /// - Returns: The proposal, or `nil` if the rules have none for the reason.
  public func proposal(
    for trigger: EarlyReviewTrigger,
    in schedule: ReviewSchedule
  ) -> EarlyReviewProposal? {
    guard let rule = self[trigger.reason] else { return nil }
    let lastDay = max(trigger.day, trigger.day + rule.within)
    return EarlyReviewProposal(
      trigger: trigger,
      rule: rule,
      lastDay: lastDay,
      day: proposedDay(trigger, rule, lastDay, schedule.calendar),
      plannedReview: schedule.reviews(after: trigger.day, through: lastDay)
        .first { $0.purpose == .review }
    )
  }

  private func proposedDay(
    _ trigger: EarlyReviewTrigger,
    _ rule: EarlyReviewRule,
    _ lastDay: Day,
    _ calendar: SchoolCalendar
  ) -> Day? {
    let earliest = trigger.day + .days(max(1, rule.noticeDays))
    let days = [
      calendar.nextSchoolDay(onOrAfter: earliest).flatMap { $0 <= lastDay ? $0 : nil },
      calendar.previousSchoolDay(onOrBefore: lastDay),
      calendar.nextSchoolDay(onOrAfter: lastDay),
    ]
    return days.compactMap(\.self).first { $0 > trigger.day }
  }
}
