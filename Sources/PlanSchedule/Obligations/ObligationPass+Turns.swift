import PlanModel

// MARK: - What events do

extension ObligationPass {
  /// Opens a turn, or adds a clause to the one that is open.
  mutating func begin(_ action: ObligationTable.Action, on day: Day) {
    guard day >= table.inForceFrom else { return }
    let rule = action.rule
    if let cycle = states[rule].cycle {
      guard Int(cycle.clause) == action.clause else { return mark(action, on: day) }
      guard cycle.started < day else { return }
      close(rule, .superseded, on: day)
      // What joined the old turn, such as a notice of amendments, says nothing of the new one.
      for clause in table.rules[rule].clauses where table.begins[clause] {
        marks[clause] = nil
      }
    }
    guard states[rule].lastStart.map({ $0 < day }) ?? true else { return }
    if end != nil, table.rules[rule].endsWithPlan { remark(.afterEnd, rule, day) }
    mark(action, on: day)
    states[rule].cycle = Cycle(started: day, clause: Int32(clamping: action.clause))
    states[rule].lastStart = day
    states[rule].lapsed = nil
    if table.rules[rule].countsBack {
      meetBefore(rule, on: day)
    } else if let stray = states[rule].stray, let due = due(of: action.clause) {
      let isNear = stray < day && stray.days(until: day) <= day.days(until: due)
      states[rule].cycle?.suspect = isNear ? stray : nil
    }
  }

  /// Notes the day of a clause.
  ///
  /// Where the latest day counts, a plan for a day to come makes nothing longer.
  mutating func mark(_ action: ObligationTable.Action, on day: Day) {
    let begins = action.role == .begins && states[action.rule].cycle == nil
    let lengthens = table.rules[action.rule].takesLatest && !begins
    guard day <= today || !lengthens else { return }
    marks[action.clause] = Mark(day: day, event: action.event)
  }

  /// Closes a turn that something meets, or keeps it for the event that is to come.
  mutating func meet(_ action: ObligationTable.Action, on day: Day) {
    let rule = action.rule
    if let cycle = states[rule].cycle {
      if action.isTurn, cycle.started == day { return }
      close(rule, .met, on: day)
    } else if table.rules[rule].countsBack {
      keepStep(of: rule, on: day)
    } else {
      states[rule].stray = day
    }
    for clause in table.rules[rule].clauses {
      if let mark = marks[clause], mark.day < day { marks[clause] = nil }
    }
  }

  /// Closes the turn of a rule, if it has one, and writes it down.
  mutating func close(_ rule: Int, _ ending: ObligationTurn.Ending, on day: Day) {
    guard let cycle = states[rule].cycle else { return }
    states[rule].cycle = nil
    if let suspect = cycle.suspect, ending != .met { remark(.beforeStart, rule, suspect) }
    append(cycle, of: rule, ending, on: day)
  }
}
