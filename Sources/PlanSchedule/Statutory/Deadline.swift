public import PlanModel

/// A deadline of a plan: a rule that has met a day.
///
/// ```swift
/// let profile = StatutoryProfile.england2014
/// let report = profile.deadline(
///   .reviewReport,
///   from: [ClockEvent(.reviewMeeting, on: "2026-11-10")]
/// )
/// report?.day       // 2026-11-24
/// report?.reason    // two weeks after the review meeting on 10 November 2026
/// ```
///
/// A deadline is arithmetic for planning. It says what a rule asks for and never that a law
/// has been kept or broken.
///
/// ## Topics
///
/// ### The day
/// - ``day``
/// - ``statutoryDay``
/// - ``reason``
/// - ``basis``
/// - ``otherBases``
///
/// ### What it asks for
/// - ``id``
/// - ``title``
/// - ``bound``
/// - ``binds``
/// - ``force``
/// - ``citation``
/// - ``rule``
///
/// ### Exceptions
/// - ``exceptions``
/// - ``isDisapplied``
public struct Deadline: Hashable, Sendable, Identifiable {
  /// The rule that sets the deadline.
  public let rule: DeadlineRule

  /// The clause that gives the day, with its event.
  public let basis: DeadlineBasis

  /// The clauses that have run as well and do not give the day.
  public let otherBases: [DeadlineBasis]

  /// The exceptions of the rule that somebody claimed, none if the limit applies.
  public let exceptions: [DeadlineException]

  /// The last day on which a limit is kept, or that a minimum must give.
  public var day: Day { basis.day }

  /// The day that people call the deadline.
  ///
  /// It differs from ``day`` where something must be done *before* a day: 15 February is the
  /// deadline, and 14 February is the last day in time.
  public var statutoryDay: Day { basis.statutoryDay }

  /// The code of the deadline.
  public var id: DeadlineCode { rule.id }

  /// What is to be done.
  public var title: String { rule.title }

  /// Whether the day is a limit or a minimum.
  public var bound: DeadlineBound { rule.bound }

  /// Whom the deadline binds; for a minimum, whom it protects.
  public var binds: DutyHolder { rule.binds }

  /// On whose word the deadline stands.
  public var force: Force { rule.force }

  /// Where the deadline comes from.
  public var citation: Citation { rule.citation }

  /// Whether the limit does not apply, because an exception was claimed.
  ///
  /// The day stays what it is: an exception takes a limit away and gives no later one.
  public var isDisapplied: Bool { !exceptions.isEmpty }

  /// Why the day is this one, on one line.
  public var reason: String {
    guard let other = otherBases.first else { return basis.reason }
    let order =
      other.day < day ? "later than" : other.day > day ? "before" : "the same as"
    return "\(basis.reason), which is \(order) \(other.reason)"
  }

  init(
    _ rule: DeadlineRule,
    _ basis: DeadlineBasis,
    others: [DeadlineBasis],
    exceptions: [DeadlineException]
  ) {
    self.rule = rule
    self.basis = basis
    otherBases = others
    self.exceptions = exceptions
  }
}

extension Deadline: CustomStringConvertible {
  /// The code and the day, such as `review.report 2026-11-24`.
  public var description: String { "\(id) \(day)" }
}
