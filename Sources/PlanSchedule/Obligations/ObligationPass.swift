import PlanModel

/// The walk through the events of one plan after another, with memory that is used again.
///
/// Each rule is in one turn at a time. An event that begins the rule opens a turn, one that
/// meets it closes the turn, and one that begins it anew by the same clause supersedes it. What
/// meets a rule that counts back waits for the event before which it had to be done.
struct ObligationPass {
  /// How long before an event something may be done that must be done before it.
  static let reach = 366

  /// A turn that is open.
  struct Cycle {
    var started: Day
    var clause: Int32
    /// What met the duty shortly before it began, which a person should look at.
    var suspect: Day?
  }

  /// The last event of a clause that counts.
  struct Mark {
    var day: Day
    var event: Int32
  }

  /// What is known of a rule.
  struct RuleState {
    var cycle: Cycle?
    var lastStart: Day?
    var lapsed: Day?
    var stray: Day?
    var firstStep: Int32 = -1
    var lastStep: Int32 = -1
    var isTouched = false
  }

  /// The end of a period that was asked for last.
  struct PeriodEnd {
    var day: Day?
    var end: Day?
  }

  /// Something done before the event that needs it, in a list for each rule.
  struct Step {
    let day: Day
    var next: Int32 = -1
  }

  struct DatedKind: Comparable {
    let day: Day
    let kind: Int32

    static func < (one: Self, other: Self) -> Bool {
      one.day == other.day ? one.kind < other.kind : one.day < other.day
    }
  }

  /// A note before it is written out.
  struct Remark {
    let code: HistoryNote.Code
    let rule: Int?
    let day: Day
  }

  let table: ObligationTable
  let window: ObligationWindow
  let today: Day

  /// What the last walk found, in no order.
  var turns: [ObligationTurn] = []
  var remarks: [Remark] = []

  /// How many actions have been taken since the pass was made.
  var actionCount = 0

  var states: [RuleState]
  var marks: [Mark?]
  var periodEnds: [PeriodEnd]
  var steps: [Step] = []
  var claims: [ClaimedException] = []
  var usedClaims: [Bool] = []
  var end: Day?
  private var touched: [Int] = []
  private var events: [DatedKind] = []

  init(_ table: ObligationTable, _ window: ObligationWindow, asOf today: Day) {
    self.table = table
    self.window = window
    self.today = today
    states = Array(repeating: RuleState(), count: table.rules.count)
    marks = Array(repeating: nil, count: table.clausePeriods.count)
    periodEnds = Array(repeating: PeriodEnd(), count: table.periodCount)
  }

  /// Walks through a history.
  mutating func walk(_ history: PlanHistory) {
    forget()
    claims = history.exceptions
    if !claims.isEmpty { usedClaims = Array(repeating: false, count: claims.count) }
    sort(history.events)
    var start = 0
    while start < events.count {
      let day = events[start].day
      var end = start + 1
      while end < events.count, events[end].day == day { end += 1 }
      take(start..<end, on: day)
      start = end
    }
    finish()
    appendReviews(history.reviews)
  }

  private mutating func forget() {
    turns.removeAll(keepingCapacity: true)
    remarks.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    end = nil
    for rule in touched {
      states[rule] = RuleState()
      for clause in table.rules[rule].clauses { marks[clause] = nil }
    }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func sort(_ given: [ClockEvent]) {
    var isSorted = true
    for event in given {
      let kind = table.kinds.number(of: event.kind)
      guard kind >= 0 else {
        if !event.kind.isKnown { remark(.unknownKind, nil, event.day) }
        continue
      }
      let next = DatedKind(day: event.day, kind: kind)
      if let last = events.last, next < last { isSorted = false }
      events.append(next)
    }
    if !isSorted { events.sort() }
  }

  /// Takes the events of one day, in the steps of the table.
  private mutating func take(_ range: Range<Int>, on day: Day) {
    guard range.count > 1 else {
      let kind = events[range.lowerBound].kind
      for action in table.actions(of: kind) { take(action, on: day) }
      if kind == table.ceased { endPlan(on: day) }
      return
    }
    for step in 0..<ObligationTable.stepCount {
      for index in range {
        let kind = events[index].kind
        if index > range.lowerBound, events[index - 1].kind == kind {
          if step == 0 { remark(.repeated, nil, day) }
          continue
        }
        for action in table.actions(of: kind, step: step) { take(action, on: day) }
      }
    }
    if events[range].contains(where: { $0.kind == table.ceased }) { endPlan(on: day) }
  }

  private mutating func take(_ action: ObligationTable.Action, on day: Day) {
    actionCount += 1
    if !states[action.rule].isTouched {
      states[action.rule].isTouched = true
      touched.append(action.rule)
    }
    switch action.role {
    case .begins: begin(action, on: day)
    case .marks: mark(action, on: day)
    case .meets: meet(action, on: day)
    }
  }

  /// Ends all that the end of a plan ends.
  private mutating func endPlan(on day: Day) {
    for rule in touched where table.rules[rule].endsWithPlan {
      close(rule, .lapsed, on: day)
      states[rule].stray = nil
      dropSteps(of: rule)
      for clause in table.rules[rule].clauses { marks[clause] = nil }
    }
    end = day
  }

  /// Writes out what is still open.
  private mutating func finish() {
    for rule in touched {
      close(rule, .none, on: .last)
      let first = states[rule].firstStep
      guard first >= 0, let lapsed = states[rule].lapsed else { continue }
      let day = steps[Int(first)].day
      if lapsed.days(until: day) <= Self.reach { remark(.tooLate, rule, day) }
    }
    for index in claims.indices where !usedClaims[index] {
      remark(.unusedException, nil, claims[index].firstDay)
    }
  }

  mutating func remark(_ code: HistoryNote.Code, _ rule: Int?, _ day: Day) {
    remarks.append(Remark(code: code, rule: rule, day: day))
  }
}
