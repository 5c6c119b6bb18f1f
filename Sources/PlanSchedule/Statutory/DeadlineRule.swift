public import PlanModel

/// A deadline as a law, a guide or a school sets it, before it meets a plan.
///
/// ## Topics
///
/// ### Creating
/// - ``init(_:_:clauses:choice:metBy:bound:binds:force:citation:exceptions:)``
/// - ``local(_:_:from:for:metBy:binds:citation:)``
///
/// ### When it is
/// - ``clauses``
/// - ``choice``
/// - ``deadline(from:claiming:in:)``
///
/// ### What it asks for
/// - ``id``
/// - ``title``
/// - ``metBy``
/// - ``bound``
/// - ``binds``
/// - ``force``
/// - ``citation``
/// - ``exceptions``
public struct DeadlineRule: Hashable, Sendable, Identifiable {
  /// Which of several clauses counts when more than one has begun.
  public enum Choice: String, Hashable, Sendable, CaseIterable {
    /// The clause whose day comes first.
    case earliest

    /// The clause whose day comes last.
    case latest
  }

  /// The code of the deadline, unique in its profile.
  public var id: DeadlineCode

  /// What is to be done, in a few words without a verb form for a person.
  public var title: String

  /// The ways in which the time runs, at least one.
  public var clauses: [DeadlineClause]

  /// Which clause counts when more than one has begun.
  public var choice: Choice

  /// The events that meet the duty, or end it without meeting it, as the end of a plan
  /// does; none for a duty that no recorded event ends.
  public var metBy: [ClockEventKind]

  /// Whether the day is a limit or a minimum.
  public var bound: DeadlineBound

  /// Whom the deadline binds; for a minimum, whom it protects.
  public var binds: DutyHolder

  /// On whose word the deadline stands.
  public var force: Force

  /// Where the deadline comes from.
  public var citation: Citation

  /// The circumstances in which the limit does not apply.
  public var exceptions: [DeadlineException]

  /// Creates a deadline.
  ///
  /// - Parameters:
  ///   - id: The code of the deadline.
  ///   - title: What is to be done.
  ///   - clauses: The ways in which the time runs.
  ///   - choice: Which clause counts when more than one has begun.
  ///   - metBy: The events that meet the duty.
  ///   - bound: Whether the day is a limit or a minimum.
  ///   - binds: Whom the deadline binds.
  ///   - force: On whose word the deadline stands.
  ///   - citation: Where the deadline comes from.
  ///   - exceptions: The circumstances in which the limit does not apply.
  public init(
    _ id: DeadlineCode,
    _ title: String,
    clauses: [DeadlineClause],
    choice: Choice = .earliest,
    metBy: [ClockEventKind],
    bound: DeadlineBound = .limit,
    binds: DutyHolder,
    force: Force,
    citation: Citation,
    exceptions: [DeadlineException] = []
  ) {
    self.id = id
    self.title = title
    self.clauses = clauses
    self.choice = choice
    self.metBy = metBy
    self.bound = bound
    self.binds = binds
    self.force = force
    self.citation = citation
    self.exceptions = exceptions
  }
}
