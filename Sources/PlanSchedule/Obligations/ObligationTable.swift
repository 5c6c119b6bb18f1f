import PlanModel

/// A profile laid out so that each event leads straight to the rules that it touches.
final class ObligationTable: Sendable {
  /// What an event of some kind does to a rule.
  struct Action {
    enum Role { case begins, marks, meets }

    let role: Role

    /// Whether events of the kind both begin and meet the rule.
    let isTurn: Bool

    /// The place of the event in its clause.
    let event: Int32

    private let ruleNumber: Int32
    private let clauseNumber: Int32

    var rule: Int { Int(ruleNumber) }
    var clause: Int { Int(clauseNumber) }

    init(_ role: Role, isTurn: Bool, rule: Int, clause: Int, event: Int) {
      self.role = role
      self.isTurn = isTurn
      self.event = Int32(clamping: event)
      ruleNumber = Int32(clamping: rule)
      clauseNumber = Int32(clamping: clause)
    }
  }

  /// What is asked of a rule for each event, without references.
  struct Rule {
    let clauses: Range<Int>
    let takesLatest: Bool
    let countsBack: Bool
    let isMinimum: Bool
    let isRecorded: Bool
    let endsWithPlan: Bool
  }

  /// The steps in which the events of one day are taken.
  ///
  /// What begins a limit goes before what meets it, so that a report may be sent on the day of
  /// the meeting; where a rule counts back, what meets it goes first. Events that do both,
  /// such as a decision that ends one round and begins the next, go last.
  static let stepCount = 3

  let rules: [Rule]
  let duties: [ObligationDuty]
  let exceptions: [[DeadlineException]]

  /// For each clause of all rules, the number of its period.
  let clausePeriods: [Int]

  /// For each clause of all rules, whether it opens turns or only joins those that are open.
  let begins: [Bool]

  /// The periods, each once.
  private let periods: [DeadlinePeriod]

  /// For each period its number of days, `nil` if that is not the same from every day.
  private let lengths: [Int?]

  let kinds: ClockEventIndex
  let periodCount: Int
  let inForceFrom: Day

  /// The number of the event that ends a plan.
  let ceased: Int32

  private let calendar: DeadlineCalendar
  private let actions: [Action]
  private let places: [Range<Int>]

  init(_ profile: StatutoryProfile, _ calendar: DeadlineCalendar) {
    self.calendar = calendar
    inForceFrom = profile.inForceFrom ?? .first
    duties = profile.deadlines.map(ObligationDuty.init)
    exceptions = profile.deadlines.map(\.exceptions)
    var clauses: [DeadlineClause] = []
    rules = profile.deadlines.map { rule in
      let first = clauses.count
      clauses += rule.clauses
      return Rule(rule, clauses: first..<clauses.count)
    }
    begins = clauses.map(\.begins)
    var numbers: [DeadlinePeriod: Int] = [:]
    var periods: [DeadlinePeriod] = []
    clausePeriods = clauses.map { clause in
      if let number = numbers[clause.period] { return number }
      numbers[clause.period] = periods.count
      periods.append(clause.period)
      return periods.count - 1
    }
    self.periods = periods
    periodCount = periods.count
    lengths = periods.map(\.constantLength)
    let named = profile.deadlines.flatMap { $0.clauses.flatMap(\.events) + $0.metBy }
    kinds = ClockEventIndex(named + [.planCeased])
    ceased = kinds.number(of: .planCeased)
    var places: [Range<Int>] = []
    var actions: [Action] = []
    for list in Self.lists(profile, rules, clauses, kinds) {
      places.append(actions.count..<actions.count + list.count)
      actions += list
    }
    self.places = places
    self.actions = actions
  }

  /// The end of a period by its number, `nil` if it cannot be worked out.
  func end(ofPeriod number: Int, from day: Day) -> Day? {
    if let days = lengths[number] { return day.adding(exactly: .days(days)) }
    return periods[number].day(from: day, in: calendar)
  }

  /// What an event does in a step.
  func actions(of kind: Int32, step: Int) -> ArraySlice<Action> {
    actions[places[Int(kind) * Self.stepCount + step]]
  }

  /// What an event does in all steps, one after another.
  func actions(of kind: Int32) -> ArraySlice<Action> {
    let first = Int(kind) * Self.stepCount
    let last = first + Self.stepCount - 1
    return actions[places[first].lowerBound..<places[last].upperBound]
  }

  /// For each kind and each step, what an event does.
  private static func lists(
    _ profile: StatutoryProfile,
    _ rules: [Rule],
    _ clauses: [DeadlineClause],
    _ kinds: ClockEventIndex
  ) -> [[Action]] {
    var lists = [[Action]](repeating: [], count: kinds.kinds.count * stepCount)
    for (number, rule) in rules.enumerated() {
      add(rule, number, profile.deadlines[number].metBy, to: &lists, clauses, kinds)
    }
    return lists
  }

  private static func add(
    _ rule: Rule,
    _ number: Int,
    _ metBy: [ClockEventKind],
    to lists: inout [[Action]],
    _ clauses: [DeadlineClause],
    _ kinds: ClockEventIndex
  ) {
    let meets = Set(metBy)
    let starts = Set(clauses[rule.clauses].flatMap(\.events))
    func append(_ role: Action.Role, _ kind: ClockEventKind, _ clause: Int, _ event: Int)
    {
      let isTurn = meets.contains(kind) && starts.contains(kind)
      let step = isTurn ? 2 : (role == .meets) == rule.countsBack ? 0 : 1
      lists[Int(kinds.number(of: kind)) * stepCount + step].append(
        Action(role, isTurn: isTurn, rule: number, clause: clause, event: event)
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
      clauses: clauses,
      takesLatest: rule.choice == .latest,
      countsBack: rule.clauses.contains { $0.begins && $0.period.countsBack },
      isMinimum: rule.bound == .minimum,
      isRecorded: !rule.metBy.isEmpty,
      endsWithPlan: rule.binds != .family
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

  /// The number of days to the end of the period, `nil` if that depends on the day.
  fileprivate var constantLength: Int? {
    switch count {
    case .days, .daysBeginningWith, .weeks, .weeksBefore:
      let day: Day = "2000-01-01"
      return self.day(from: day).map(day.days(until:))
    default: return nil
    }
  }
}
