import PlanModel

/// From which event the next review of a plan counts, and what to look at.
///
/// The twelve months run from the authority's decision, which completes a review, and not
/// from the meeting. A review that is done early brings the next one forward:
///
/// ```swift
/// let anchor = ReviewAnchor(events: [
///   ClockEvent(.reviewDecided, on: "2024-04-15"),
///   ClockEvent(.reviewMeeting, on: "2024-11-01"),
///   ClockEvent(.reviewDecided, on: "2024-11-25"),
/// ])
/// anchor?.nextReview.day    // 2025-11-24
/// ```
///
/// Advice for families says of this case "by 25 November 2025". The Act speaks of twelve
/// months *starting with* a date, and twelve months that start with 25 November 2024 end
/// with 24 November 2025. The library keeps to the Act: the day is never later than either
/// reading. A review for a move to another phase that is not a full review is
/// ``ClockEventKind/phaseTransferFinal`` alone, and resets nothing; schedule both.
public struct ReviewAnchor: Hashable, Sendable {
  /// The event from which the period runs.
  public let event: ClockEvent

  /// By when the next review is complete.
  public let nextReview: Deadline

  /// What a person should look at, none if all is in order.
  public let notes: [ReviewAnchorNote]

  /// Finds the anchor in what happened to a plan.
  ///
  /// - Parameters:
  ///   - events: What happened, in any order; leave out what is only planned. `nil` is
  ///     returned if nothing in them starts the period.
  ///   - profile: The profile that sets the period.
  public init?(
    events: some Sequence<ClockEvent>,
    profile: StatutoryProfile = .england2014
  ) {
    let history = ClockHistory(events)
    guard let rule = profile.reviewPeriod,
      let next = profile.deadline(rule.id, from: history),
      let anchor = history.last(of: rule.beginningEvents)
    else { return nil }
    event = anchor
    nextReview = next
    notes = Self.notes(history, rule, from: anchor)
  }

  private static func notes(
    _ history: ClockHistory,
    _ rule: DeadlineRule,
    from anchor: ClockEvent
  ) -> [ReviewAnchorNote] {
    var notes: [ReviewAnchorNote] = []
    let starts = rule.beginningEvents
    let meeting = history.last(of: [.reviewMeeting])
    if let meeting, meeting.day > anchor.day { notes.append(.meetingWithoutDecision) }
    let beforeMeeting = history.last(of: starts) { $0.day < meeting?.day ?? .first }
    if let meeting, let due = lastDay(rule, from: beforeMeeting), meeting.day > due {
      notes.append(.meetingAfterPeriod)
    }
    let before = history.last(of: starts) { $0.day < anchor.day }
    if let due = lastDay(rule, from: before), anchor.day > due {
      notes.append(.decisionAfterPeriod)
    }
    let transfer = history.last(of: [.phaseTransferFinal])
    if let transfer, transfer.day > anchor.day { notes.append(.transferDoesNotReset) }
    return notes
  }

  private static func lastDay(_ rule: DeadlineRule, from event: ClockEvent?) -> Day? {
    guard let event else { return nil }
    return rule.clauses.first { $0.events.contains(event.kind) }?.period.day(
      from: event.day
    )
  }
}
