public import PlanModel

/// What to ask a list of obligations for; each part that is given narrows the answer.
///
/// ```swift
/// var query = ObligationQuery.overdue
/// query.className = "5B"
/// let list = board.obligations(matching: query)
/// ```
///
/// ## Topics
///
/// ### Creating a query
/// - ``init(states:)``
/// - ``due``
/// - ``upcoming``
/// - ``overdue``
///
/// ### Whom it concerns
/// - ``plan``
/// - ``pupil``
/// - ``className``
/// - ``person``
/// - ``binds``
///
/// ### What and when
/// - ``deadline``
/// - ``force``
/// - ``states``
/// - ``days``
///
/// ### Asking
/// - ``matches(_:)``
public struct ObligationQuery: Hashable, Sendable {
  /// The plan, `nil` for any.
  public var plan: LearningPlan.ID?

  /// The pupil, `nil` for any.
  public var pupil: Pupil.ID?

  /// The class, as the school calls it; `nil` for any.
  public var className: String?

  /// Somebody who sees to it that what is due is done, `nil` for anybody.
  public var person: Contributor.ID?

  /// Whom the obligation binds or protects, `nil` for anybody.
  public var binds: DutyHolder?

  /// The deadline, `nil` for any.
  public var deadline: DeadlineCode?

  /// On whose word it stands, `nil` for any.
  public var force: Force?

  /// The states, `nil` for any.
  public var states: Set<ObligationState>?

  /// The range that holds the last day, both ends included; `nil` for any day.
  public var days: ClosedRange<Day>?

  /// Creates a query.
  ///
  /// - Parameter states: The states to ask for, `nil` for any.
  public init(states: Set<ObligationState>? = nil) {
    self.states = states
  }

  /// What is due today.
  public static let due = Self(states: [.due])

  /// What people should prepare for.
  public static let upcoming = Self(states: [.upcoming])

  /// What is late and still to be done.
  public static let overdue = Self(states: [.overdue])

  /// Returns whether an obligation is asked for.
  ///
  /// - Parameter obligation: The obligation.
  /// - Returns: Whether every part that is given fits.
  public func matches(_ obligation: Obligation) -> Bool {
    let subject = obligation.subject
    return fits(obligation.state, in: states)
      && days.map { $0.contains(obligation.due) } ?? true
      && fits(obligation.deadline, deadline)
      && fits(obligation.binds, binds)
      && fits(obligation.force, force)
      && fits(subject.plan, plan)
      && (pupil == nil || subject.pupil == pupil)
      && (className == nil || subject.className == className)
      && person.map(subject.responsible.contains) ?? true
  }

  private func fits<Part: Equatable>(_ part: Part, _ wanted: Part?) -> Bool {
    wanted == nil || part == wanted
  }

  private func fits(_ state: ObligationState, in states: Set<ObligationState>?) -> Bool {
    states?.contains(state) ?? true
  }
}
