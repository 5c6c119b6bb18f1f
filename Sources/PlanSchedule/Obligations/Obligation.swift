public import PlanModel

/// Something that is to be done for a plan by a day, or was.
///
/// ```swift
/// let clock = ObligationClock(.england2014)
/// for obligation in clock.obligations(of: history, asOf: today) where obligation.isOpen {
///   show(obligation.due, obligation.title, obligation.state)
/// }
/// ```
///
/// An obligation is arithmetic for planning. It says what a rule asks for and where that
/// stands, never that a law has been kept or broken.
///
/// ## Topics
///
/// ### What is to be done
/// - ``title``
/// - ``deadline``
/// - ``subject``
/// - ``bound``
/// - ``binds``
/// - ``force``
/// - ``citation``
///
/// ### When
/// - ``due``
/// - ``started``
/// - ``isPlanned``
/// - ``reason``
///
/// ### Where it stands
/// - ``state``
/// - ``isOpen``
/// - ``met``
/// - ``expected``
/// - ``ended``
/// - ``daysLate``
/// - ``isMissed``
public struct Obligation: Sendable, Identifiable {
  /// The plan and the people it concerns.
  public let subject: ObligationSubject

  /// The review that the school set for itself, `nil` for a deadline of a profile.
  public let review: SchoolReview.ID?

  let duty: ObligationDuty
  let turn: ObligationTurn

  /// The identifier, which stays when unrelated events are added.
  public var id: ID {
    ID(
      plan: subject.plan,
      deadline: duty.code,
      started: review == nil ? turn.started : nil,
      review: review
    )
  }

  /// The code of the deadline, or of the terms of a school's own review.
  public var deadline: DeadlineCode { duty.code }

  /// What is to be done.
  public var title: String { duty.title }

  /// Whether the day is a limit or a minimum.
  public var bound: DeadlineBound { duty.bound }

  /// Whom the obligation binds; for a minimum, whom it protects.
  public var binds: DutyHolder { duty.binds }

  /// On whose word it stands.
  public var force: Force { duty.force }

  /// Where it comes from, `nil` if a school set it for itself and wrote it nowhere.
  public var citation: Citation? { duty.citation }
}

// MARK: - When

extension Obligation {
  /// The last day on which a limit is kept, or that a minimum must give.
  ///
  /// A school's tolerance never changes it.
  public var due: Day { turn.due }

  /// The day of what began the obligation; for a school's own review, the day it is set for.
  public var started: Day { turn.started }

  /// Whether what begins the obligation is only planned.
  public var isPlanned: Bool { turn.isPlanned }

  /// Why the day is this one, on one line.
  ///
  /// It is written when it is read, so that a long list costs nothing.
  public var reason: String {
    guard let rule = duty.rule, rule.clauses.indices.contains(Int(turn.clause)) else {
      return "set by the school"
    }
    let clause = rule.clauses[Int(turn.clause)]
    guard clause.events.indices.contains(Int(turn.event)) else { return "" }
    let event = ClockEvent(clause.events[Int(turn.event)], on: turn.runsFrom)
    let choice = rule.choice == .latest ? "the latest" : "the earliest"
    let plan = isPlanned ? ", which is planned" : ""
    let others = turn.hadChoice ? ", \(choice) of several days" : ""
    return clause.period.words(for: event) + plan + others
  }
}

// MARK: - Where it stands

extension Obligation {
  /// Where the obligation stands on the day from which one looks.
  public var state: ObligationState { turn.standing.state }

  /// Whether something is still to be done, or somebody still has time.
  public var isOpen: Bool { state.isOpen }

  /// The day on which it was met, `nil` if it was not.
  public var met: Day? {
    turn.ending == .met && !isExpected ? turn.ended : nil
  }

  /// The day to come on which it is to be met by what is planned, `nil` without such a plan.
  public var expected: Day? {
    turn.ending == .met && isExpected ? turn.ended : nil
  }

  /// The day on which it was superseded or lapsed, `nil` if it did not.
  public var ended: Day? {
    state == .superseded || state == .lapsed ? turn.ended : nil
  }

  /// How many days after its last day a limit was met, ended, or is still open.
  ///
  /// Zero in time, for a minimum, and for what an exception takes away.
  public var daysLate: Int { Int(turn.daysLate) }

  /// Whether the last day was missed, or would be by what is planned.
  public var isMissed: Bool {
    if daysLate > 0 { return true }
    guard bound == .limit, state != .disapplied, let expected else { return false }
    return expected > due
  }

  private var isExpected: Bool { turn.isExpected }
}

// MARK: - Hashable

extension Obligation: Hashable {
  public static func == (one: Self, other: Self) -> Bool {
    one.turn == other.turn && one.review == other.review && one.duty == other.duty
      && one.subject == other.subject
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(turn)
    hasher.combine(duty)
    hasher.combine(subject)
  }
}

// MARK: - Text

extension Obligation: CustomStringConvertible, CustomReflectable {
  /// The identifier, the day and the state, without a school's own words.
  public var description: String { "\(id) due \(due): \(state)" }

  /// The identifier, the day and the state, without a school's own words.
  public var customMirror: Mirror {
    Mirror(self, children: ["id": id.description, "due": due, "state": state.rawValue])
  }
}
