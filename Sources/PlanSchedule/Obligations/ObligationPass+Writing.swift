import PlanModel

// MARK: - Done before

extension ObligationPass {
  /// Closes a turn that counts back with what was done before it, or for want of that.
  mutating func meetBefore(_ rule: Int, on day: Day) {
    var first = Int(states[rule].firstStep)
    while first >= 0, steps[first].day.days(until: day) > Self.reach {
      first = Int(steps[first].next)
    }
    if first >= 0 {
      close(rule, .met, on: steps[first].day)
    } else if let due = decidingClause(of: rule)?.due, due < day {
      close(rule, .lapsed, on: day)
      states[rule].lapsed = day
    }
    dropSteps(of: rule)
  }

  mutating func keepStep(of rule: Int, on day: Day) {
    let next = Int32(clamping: steps.count)
    let last = Int(states[rule].lastStep)
    if last >= 0 { steps[last].next = next } else { states[rule].firstStep = next }
    states[rule].lastStep = next
    steps.append(Step(day: day))
  }

  mutating func dropSteps(of rule: Int) {
    states[rule].firstStep = -1
    states[rule].lastStep = -1
  }
}

// MARK: - Writing turns down

extension ObligationPass {
  /// The day to which a clause leads, `nil` if it has not begun or cannot be worked out.
  mutating func due(of clause: Int) -> Day? {
    guard let day = marks[clause]?.day else { return nil }
    let period = table.clausePeriods[clause]
    if periodEnds[period].day != day {
      let end = table.end(ofPeriod: period, from: day)
      periodEnds[period] = PeriodEnd(day: day, end: end)
    }
    return periodEnds[period].end
  }

  /// The clause that gives the day, of those that have begun.
  private mutating func decidingClause(
    of rule: Int
  ) -> (clause: Int, due: Day, hadChoice: Bool)? {
    let takesLatest = table.rules[rule].takesLatest
    var deciding: (clause: Int, due: Day)?
    var count = 0
    for clause in table.rules[rule].clauses {
      guard let due = due(of: clause) else { continue }
      count += 1
      if let best = deciding?.due, takesLatest ? due <= best : due >= best { continue }
      deciding = (clause, due)
    }
    return deciding.map { ($0.clause, $0.due, count > 1) }
  }

  mutating func append(
    _ cycle: Cycle,
    of number: Int,
    _ ending: ObligationTurn.Ending,
    on day: Day
  ) {
    guard let deciding = decidingClause(of: number), let mark = marks[deciding.clause]
    else {
      remark(.noDay, number, cycle.started)
      return
    }
    let rule = table.rules[number]
    var turn = ObligationTurn(
      source: Int32(clamping: number),
      started: cycle.started,
      due: deciding.due,
      runsFrom: mark.day
    )
    turn.clause = Int32(clamping: deciding.clause - rule.clauses.lowerBound)
    turn.event = mark.event
    turn.hadChoice = deciding.hadChoice
    turn.ended = day
    turn.ending = ending
    turn.settle(
      rule,
      isExcepted: !claims.isEmpty && isExcepted(turn, by: table.exceptions[number]),
      asOf: today,
      notice: window.noticeDays
    )
    turns.append(turn)
  }

  /// Whether somebody claimed an exception that the rule allows, for its time.
  private mutating func isExcepted(
    _ turn: ObligationTurn,
    by exceptions: [DeadlineException]
  ) -> Bool {
    guard !exceptions.isEmpty else { return false }
    var isExcepted = false
    for index in claims.indices where exceptions.contains(claims[index].code) {
      guard claims[index].touches(from: turn.started, through: turn.due) else { continue }
      usedClaims[index] = true
      isExcepted = isExcepted || claims[index].firstDay <= today
    }
    return isExcepted
  }
}

// MARK: - A school's own reviews

extension ObligationPass {
  /// Writes down the reviews that the school set for itself.
  ///
  /// A review that was not held is superseded once a later one on the same terms was held.
  mutating func appendReviews(_ reviews: [SchoolReview]) {
    guard !reviews.isEmpty else { return }
    let order = reviews.indices.sorted { (reviews[$0].day, $0) > (reviews[$1].day, $1) }
    var nextHeld: [DeadlineCode: Day] = [:]
    for index in order {
      let review = reviews[index]
      let code = review.terms.code
      var turn = ObligationTurn(
        source: Int32(clamping: table.rules.count + index),
        started: review.day,
        due: review.day,
        runsFrom: review.day
      )
      if let held = review.held {
        turn.ended = held
        turn.ending = .met
        nextHeld[code] = min(held, nextHeld[code] ?? held)
      } else if let held = nextHeld[code] {
        turn.ended = held
        turn.ending = .superseded
      }
      turn.settle(window.ownReviews, asOf: today)
      turns.append(turn)
    }
  }
}

extension ObligationTurn {
  /// Says where a school's own review stands; the tolerance is for such reviews alone.
  fileprivate mutating func settle(_ window: ReviewWindow, asOf today: Day) {
    if ending != .none, ended <= today {
      let late = due.days(until: ended)
      let isLate = late > max(0, window.toleranceDays)
      standing = ending == .superseded ? .superseded : isLate ? .metLate : .met
      daysLate = isLate ? Int32(clamping: late) : 0
      return
    }
    isExpected = ending != .none
    switch window.state(of: due, asOf: today) {
    case .later: standing = .later
    case .upcoming: standing = .upcoming
    case .due: standing = .due
    default:
      standing = .overdue
      daysLate = Int32(clamping: due.days(until: today))
    }
  }
}
