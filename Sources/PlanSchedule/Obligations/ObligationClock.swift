public import PlanModel

/// A profile made ready to find what is due in many histories.
///
/// ```swift
/// let clock = ObligationClock(.england2014)
/// let board = clock.board(of: histories, asOf: "2026-11-16")
/// for obligation in board.obligations(matching: .overdue) {
///   show(obligation.subject.plan, obligation.title, obligation.daysLate)
/// }
/// ```
///
/// ## How a history is read
///
/// The events are taken in the order of their days. Each rule goes through turns:
///
/// - An event of a clause that begins the rule opens a turn. The same clause again, before
///   the turn is met, opens a new turn and supersedes the old one. An event of another clause
///   joins the turn that is open; of several days the rule's choice counts.
/// - The first event that meets the rule closes the turn. More of them change nothing, and one
///   that comes before the turn began does not count. On one day what begins a rule goes
///   before what meets it, and an event that does both meets the old turn and opens the new.
/// - Where a rule counts back from an event, what meets it must come before the event, after
///   the last such event and within 366 days. The first that does counts. Once the event has
///   happened it is too late, and the turn lapses.
/// - The end of a plan ends all turns but those that bind or protect the family.
///
/// Plans count like facts for what begins and when it is due, so that the day from which one
/// looks changes states and never days; it has one effect on a day: where the latest clause
/// counts, a plan makes no time longer. A plan meets, supersedes and ends nothing.
///
/// The time taken grows with the number of events and of the rules that they touch, and the
/// events of one plan are sorted if they do not stand in order. No text is hashed.
///
/// ## Topics
///
/// ### Creating a clock
/// - ``init(_:calendar:window:)``
/// - ``profile``
/// - ``calendar``
/// - ``window``
///
/// ### One plan
/// - ``obligations(of:asOf:)``
/// - ``notes(on:asOf:)``
///
/// ### Many plans
/// - ``board(of:asOf:keeping:)``
/// - ``counts(of:asOf:)``
/// - ``forEachObligation(of:asOf:_:)``
///
/// ### What if
/// - ``changes(from:to:asOf:)``
/// - ``effects(ofMoving:to:in:asOf:)``
/// - ``safeDays(for:in:asOf:)``
public struct ObligationClock: Sendable {
  /// The deadlines.
  public let profile: StatutoryProfile

  /// What tells working days and school days.
  public let calendar: DeadlineCalendar

  /// How early an obligation is upcoming, and how late a school's own review is overdue.
  public var window: ObligationWindow

  private let table: ObligationTable

  /// Makes a profile ready.
  ///
  /// - Parameters:
  ///   - profile: The deadlines.
  ///   - calendar: What tells working days and school days; without one, the bank holidays
  ///     of the profile's nation do.
  ///   - window: How early an obligation is upcoming, and how late a review is overdue.
  public init(
    _ profile: StatutoryProfile,
    calendar: DeadlineCalendar? = nil,
    window: ObligationWindow = ObligationWindow()
  ) {
    let calendar = calendar ?? DeadlineCalendar(nation: profile.nation)
    self.profile = profile
    self.calendar = calendar
    self.window = window
    table = ObligationTable(profile, calendar)
  }

  /// Returns what is to be done for a plan, and what was.
  ///
  /// - Parameters:
  ///   - history: What happened to the plan, and what is planned.
  ///   - today: The day on which to look.
  /// - Returns: The obligations in order of day, on one day in that of the profile.
  public func obligations(of history: PlanHistory, asOf today: Day) -> [Obligation] {
    var pass = pass(asOf: today)
    pass.walk(history)
    return pass.obligations(of: history)
  }

  /// Returns what a person should look at in a history.
  ///
  /// - Parameters:
  ///   - history: What happened to the plan, and what is planned.
  ///   - today: The day on which to look.
  /// - Returns: The notes in order of day.
  public func notes(on history: PlanHistory, asOf today: Day) -> [HistoryNote] {
    var pass = pass(asOf: today)
    pass.walk(history)
    return pass.notes(on: history)
  }

  func pass(asOf today: Day) -> ObligationPass {
    ObligationPass(table, window, asOf: today)
  }

  /// How many times an event of a history touches a rule, which the time taken follows.
  package func actionCount(of history: PlanHistory) -> Int {
    var pass = pass(asOf: .last)
    pass.walk(history)
    return pass.actionCount
  }
}

// MARK: - Many plans

extension ObligationClock {
  /// Calls a closure with each obligation of many plans, one plan after another.
  ///
  /// Only one plan is in memory at a time, so that a sequence that reads histories as it
  /// goes may be as long as it likes.
  ///
  /// - Parameters:
  ///   - histories: The plans, in any order.
  ///   - today: The day on which to look.
  ///   - body: What to do with each obligation; those of a plan come in order of day.
  /// - Throws: What the closure throws.
  public func forEachObligation<Failure: Error>(
    of histories: some Sequence<PlanHistory>,
    asOf today: Day,
    _ body: (Obligation) throws(Failure) -> Void
  ) throws(Failure) {
    var pass = pass(asOf: today)
    for history in histories {
      pass.walk(history)
      pass.sortTurns()
      for turn in pass.turns {
        try body(pass.obligation(turn, of: history))
      }
    }
  }

  /// Counts the obligations of many plans without keeping any.
  ///
  /// - Parameters:
  ///   - histories: The plans, in any order.
  ///   - today: The day on which to look.
  /// - Returns: How many plans there are, and how many obligations stand in each state.
  public func counts(
    of histories: some Sequence<PlanHistory>,
    asOf today: Day
  ) -> ObligationCounts {
    var pass = pass(asOf: today)
    var counts = ObligationCounts()
    for history in histories {
      pass.walk(history)
      counts.planCount += 1
      counts.noteCount += pass.remarks.count
      for turn in pass.turns { counts.add(turn.standing) }
    }
    return counts
  }

  /// Returns what is to be done for many plans, in one list.
  ///
  /// - Parameters:
  ///   - histories: The plans, in any order.
  ///   - today: The day on which to look.
  ///   - isKept: Which obligations to keep; without one, those that are open.
  /// - Returns: The obligations in order of day, with counts of all and with the notes.
  public func board(
    of histories: some Sequence<PlanHistory>,
    asOf today: Day,
    keeping isKept: (Obligation) -> Bool = \.isOpen
  ) -> ObligationBoard {
    var pass = pass(asOf: today)
    var counts = ObligationCounts()
    var kept: [Obligation] = []
    var notes: [HistoryNote] = []
    for history in histories {
      pass.walk(history)
      pass.sortTurns()
      counts.planCount += 1
      counts.noteCount += pass.remarks.count
      if !pass.remarks.isEmpty { notes += pass.notes(on: history) }
      for turn in pass.turns {
        counts.add(turn.standing)
        let obligation = pass.obligation(turn, of: history)
        if isKept(obligation) { kept.append(obligation) }
      }
    }
    return ObligationBoard(kept, notes, counts, asOf: today)
  }
}
