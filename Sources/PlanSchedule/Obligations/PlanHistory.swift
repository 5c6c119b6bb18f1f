public import PlanModel

/// What happened to one plan and what is planned for it, as far as clocks are concerned.
///
/// The events may stand in any order. Those after the day on which one looks are plans: they
/// begin deadlines, but they meet and end none.
///
/// ```swift
/// let history = PlanHistory(
///   of: ObligationSubject(plan: "p1"),
///   events: [
///     ClockEvent(.planMade, on: "2025-11-12"),
///     ClockEvent(.reviewMeeting, on: "2026-10-06"),
///   ]
/// )
/// ```
///
/// In documents a history has this form, in which only `plan` and `events` are required:
///
/// ```
/// {
///   "plan": "p1", "pupil": "u1", "class": "5B", "responsible": ["c1"],
///   "events": [{"kind": "reviewMeeting", "day": "2026-11-10"}],
///   "exceptions": [
///     {"code": "a", "adviceRequested": "2026-07-20"},
///     {"code": "c", "from": "2026-07-20", "through": "2026-08-20"}
///   ],
///   "reviews": [{"id": "r1", "day": "2026-10-21", "held": "2026-10-22"}]
/// }
/// ```
///
/// An exception has `adviceRequested`, or `from` with or without `through`. Several plans are
/// an array of histories. An obligation is written with the text of its ``Obligation/id``,
/// such as `p1/review.report/2026-11-10`.
///
/// ## Topics
///
/// ### Creating a history
/// - ``init(of:events:exceptions:reviews:)``
/// - ``init(of:ehcPlan:className:responsible:)``
///
/// ### What is known
/// - ``subject``
/// - ``events``
/// - ``exceptions``
/// - ``reviews``
///
/// ### What if
/// - ``adding(_:)``
/// - ``moving(_:to:)``
public struct PlanHistory: Hashable, Sendable {
  /// The plan and the people it concerns.
  public var subject: ObligationSubject

  /// What happened or is to happen, in any order.
  public var events: [ClockEvent]

  /// The circumstances of which somebody says that they made a limit impractical.
  public var exceptions: [ClaimedException]

  /// The school's own reviews of the plan, in any order.
  public var reviews: [SchoolReview]

  /// Creates a history.
  ///
  /// - Parameters:
  ///   - subject: The plan and the people it concerns.
  ///   - events: What happened or is to happen, in any order.
  ///   - exceptions: The exceptions that are claimed.
  ///   - reviews: The school's own reviews of the plan, in any order.
  public init(
    of subject: ObligationSubject,
    events: [ClockEvent],
    exceptions: [ClaimedException] = [],
    reviews: [SchoolReview] = []
  ) {
    self.subject = subject
    self.events = events
    self.exceptions = exceptions
    self.reviews = reviews
  }
}

// MARK: - What if

extension PlanHistory {
  /// Returns the history with one more event.
  ///
  /// - Parameter event: What happens as well.
  /// - Returns: The other history.
  public func adding(_ event: ClockEvent) -> PlanHistory {
    var other = self
    other.events.append(event)
    return other
  }

  /// Returns the history in which an event is on another day.
  ///
  /// - Parameters:
  ///   - event: The event to move; if it is not in the history, it is added on the new day.
  ///   - day: The new day.
  /// - Returns: The other history.
  public func moving(_ event: ClockEvent, to day: Day) -> PlanHistory {
    guard let index = events.firstIndex(of: event) else {
      return adding(ClockEvent(event.kind, on: day))
    }
    var other = self
    other.events[index].day = day
    return other
  }
}

// MARK: - Text

extension PlanHistory: CustomStringConvertible, CustomReflectable {
  /// The identifier of the plan and the number of events.
  public var description: String { "\(subject): \(events.count) events" }

  /// The identifier of the plan and the number of events, without a school's own words.
  public var customMirror: Mirror {
    Mirror(self, children: ["subject": subject.description, "events": events.count])
  }
}
