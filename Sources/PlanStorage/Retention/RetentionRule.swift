public import PlanModel

/// One rule of a school's policy: how long which plans are kept.
///
/// A rule is a value that the school writes. This library knows no period of its own.
///
/// ```swift
/// let rule = RetentionRule(
///   id: "sen-file",
///   title: "SEN files",
///   from: .dateOfBirth,
///   for: .years(31),
///   citation: Citation("Records policy of the school", place: "section 4")
/// )
/// ```
///
/// ## Topics
///
/// ### Creating a rule
/// - ``init(id:title:from:for:citation:)``
///
/// ### What it says
/// - ``id``
/// - ``title``
/// - ``kinds``
/// - ``lifecycles``
/// - ``start``
/// - ``period``
/// - ``citation``
///
/// ### Applying it
/// - ``covers(_:)``
/// - ``lastDay(after:)``
public struct RetentionRule: Hashable, Sendable {
  /// The identifier of the rule; a plan may name it as its policy.
  public var id: String

  /// What the rule is about, in words.
  public var title: String

  /// The kinds of plan that the rule covers, `nil` for all.
  public var kinds: Set<PlanKind>?

  /// Where a plan stands that the rule covers, `nil` for anywhere.
  public var lifecycles: Set<Lifecycle>?

  /// The event from which the period is counted.
  public var start: RetentionStart

  /// How long the plan is kept after that event.
  public var period: CalendarSpan

  /// Where the period comes from.
  public var citation: Citation

  /// Creates a rule that covers every plan.
  ///
  /// - Parameters:
  ///   - id: The identifier of the rule.
  ///   - title: What the rule is about, in words.
  ///   - start: The event from which the period is counted.
  ///   - period: How long the plan is kept after that event.
  ///   - citation: Where the period comes from.
  public init(
    id: String,
    title: String,
    from start: RetentionStart,
    for period: CalendarSpan,
    citation: Citation
  ) {
    self.id = id
    self.title = title
    self.start = start
    self.period = period
    self.citation = citation
  }

  /// Returns whether the rule is about a plan.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: Whether its kind and its lifecycle are among those of the rule.
  public func covers(_ plan: LearningPlan) -> Bool {
    (kinds?.contains(plan.kind) ?? true)
      && (lifecycles?.contains(plan.lifecycle) ?? true)
  }

  /// Returns the last day of keeping for a period that starts on a day.
  ///
  /// Where the month has no such day, the period ends on the first of the next month, so that
  /// nothing is due a day too early: 31 years after 29 February 2012 is 1 March 2043, as
  /// for birthdays in `Day.birthday(reachingAge:)`.
  ///
  /// - Parameter day: The day of the event.
  /// - Returns: The last day, `nil` outside the calendar.
  public func lastDay(after day: Day) -> Day? {
    guard let end = day.adding(exactly: period) else { return nil }
    switch period.unit {
    case .days, .weeks: return end
    case .months, .years:
      return end.dayOfMonth < day.dayOfMonth ? end.adding(exactly: .days(1)) : end
    }
  }
}
