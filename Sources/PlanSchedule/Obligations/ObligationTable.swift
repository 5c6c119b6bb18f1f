import PlanModel

/// A profile laid out so that each event leads straight to the rules that it touches.
final class ObligationTable: Sendable {
  /// What an event of some kind does to a rule.
  struct Action {
    enum Role { case begins, marks, meets }

    let role: Role
    let rule: Int
    let clause: Int
    let event: Int

    /// Whether events of the kind both begin and meet the rule.
    let isTurn: Bool
  }

  /// A rule with its clauses in the table's list.
  struct Rule {
    let duty: ObligationDuty
    let clauses: Range<Int>
    let takesLatest: Bool
    let countsBack: Bool
    let isMinimum: Bool
    let endsWithPlan: Bool
    let exceptions: [DeadlineException]
  }

  /// The steps in which the events of one day are taken.
  ///
  /// What begins a limit goes before what meets it, so that a report may be sent on the day of
  /// the meeting; where a rule counts back, what meets it goes first. Events that do both,
  /// such as a decision that ends one round and begins the next, go last.
  static let stepCount = 3

  let rules: [Rule]
  let clauses: [DeadlineClause]
  let kinds: ClockEventIndex
  let calendar: DeadlineCalendar
  let inForceFrom: Day

  /// The number of the event that ends a plan.
  let ceased: Int32

  private let actions: [Action]
  private let places: [Range<Int>]

  init(_ profile: StatutoryProfile, _ calendar: DeadlineCalendar) {
    self.calendar = calendar
    inForceFrom = profile.inForceFrom ?? .first
    var clauses: [DeadlineClause] = []
    rules = profile.deadlines.map { rule in
      let first = clauses.count
      clauses += rule.clauses
      return Rule(rule, clauses: first..<clauses.count)
    }
    self.clauses = clauses
    let named = profile.deadlines.flatMap { $0.clauses.flatMap(\.events) + $0.metBy }
    kinds = ClockEventIndex(named + [.planCeased])
    ceased = kinds.number(of: .planCeased)
    var lists = [[Action]](
      repeating: [],
      count: kinds.kinds.count * Self.stepCount
    )
    for (number, rule) in rules.enumerated() {
      Self.add(rule, number, to: &lists, clauses, kinds)
    }
    var places: [Range<Int>] = []
    var actions: [Action] = []
    for list in lists {
      places.append(actions.count..<actions.count + list.count)
      actions += list
    }
    self.places = places
    self.actions = actions
  }

  /// What an event does in a step.
  func actions(of kind: Int32, step: Int) -> ArraySlice<Action> {
    actions[places[Int(kind) * Self.stepCount + step]]
  }

  private static func add(
    _ rule: Rule,
    _ number: Int,
    to lists: inout [[Action]],
    _ clauses: [DeadlineClause],
    _ kinds: ClockEventIndex
  ) {
    let meets = Set(rule.duty.rule?.metBy ?? [])
    let starts = Set(clauses[rule.clauses].flatMap(\.events))
    func append(_ role: Action.Role, _ kind: ClockEventKind, _ clause: Int, _ event: Int)
    {
      let isTurn = meets.contains(kind) && starts.contains(kind)
      let step = isTurn ? 2 : (role == .meets) == rule.countsBack ? 0 : 1
      lists[Int(kinds.number(of: kind)) * stepCount + step].append(
        Action(role: role, rule: number, clause: clause, event: event, isTurn: isTurn)
      )
    }
    if !rule.countsBack { for kind in meets { append(.meets, kind, 0, 0) } }
    for clause in rule.clauses {
      for (event, kind) in clauses[clause].events.enumerated() {
        append(clauses[clause].begins ? .begins : .marks, kind, clause, event)
      }
    }
    if rule.countsBack { for kind in meets { append(.meets, kind, 0, 0) } }
  }
}

extension ObligationTable.Rule {
  fileprivate init(_ rule: DeadlineRule, clauses: Range<Int>) {
    self.init(
      duty: ObligationDuty(rule),
      clauses: clauses,
      takesLatest: rule.choice == .latest,
      countsBack: rule.clauses.contains { $0.begins && $0.period.countsBack },
      isMinimum: rule.bound == .minimum,
      endsWithPlan: rule.binds != .family,
      exceptions: rule.exceptions
    )
  }
}

extension DeadlinePeriod {
  /// Whether the period ends before its event, as a rule.
  var countsBack: Bool {
    switch count {
    case .weeksBefore, .monthsBefore, .before: true
    default: false
    }
  }
}
