public import PlanModel

extension ObligationClock {
  /// Returns the days on which a step can be taken so that nothing need be missed.
  ///
  /// Steps of the kind that are planned already, and plans for what follows them, are left
  /// out of the reckoning. Each duty that the step begins is taken to be met on its last day
  /// by the first kind of event that its rule names.
  ///
  /// - Parameters:
  ///   - kind: The step, such as a review meeting.
  ///   - history: What happened to the plan, and what is planned.
  ///   - today: The day on which to look, the first that is looked at.
  /// - Returns: The days, and what sets them; without a limit the last is 366 days on.
  public func safeDays(
    for kind: ClockEventKind,
    in history: PlanHistory,
    asOf today: Day
  ) -> SafeDays {
    let trial = StepTrial(of: kind, in: history, asOf: today, clock: self)
    var last = trial.limits.first?.due ?? today + .days(366)
    var limits = trial.limits.filter { $0.due == last }
    var outcome = trial.outcome(on: last)
    while !outcome.missedLimits.isEmpty, last >= today {
      limits = outcome.missedLimits
      last = last - .days(1)
      outcome = trial.outcome(on: last)
    }
    var first = today
    var notice: [Obligation] = []
    outcome = trial.outcome(on: first)
    while !outcome.missedNotice.isEmpty, first <= last {
      notice = outcome.missedNotice
      first = first + .days(1)
      outcome = trial.outcome(on: first)
    }
    let days = first <= last ? first...last : nil
    return SafeDays(days: days, limits: limits, notice: notice)
  }
}

/// A step that is tried on one day after another.
private struct StepTrial {
  struct Outcome {
    var missedLimits: [Obligation]
    var missedNotice: [Obligation]
  }

  let clock: ObligationClock
  let kind: ClockEventKind
  let today: Day
  let history: PlanHistory

  /// What the step or what follows it must meet, in order of day.
  let limits: [Obligation]

  private let known: [Obligation.ID: Day]

  init(
    of kind: ClockEventKind,
    in history: PlanHistory,
    asOf today: Day,
    clock: ObligationClock
  ) {
    let begun = clock.profile.deadlines.filter {
      $0.clauses.contains { $0.events.contains(kind) }
    }
    let following = Set(begun.compactMap(\.metBy.first)).union([kind])
    var past = history
    past.events.removeAll { $0.day > today && following.contains($0.kind) }
    let obligations = clock.obligations(of: past, asOf: today)
    let begunCodes = Set(begun.map(\.id))
    limits = obligations.filter { obligation in
      guard let rule = obligation.duty.rule, !begunCodes.contains(rule.id) else {
        return false
      }
      return obligation.isOpen && obligation.bound == .limit && obligation.due >= today
        && rule.metBy.contains(where: following.contains)
    }
    known = Dictionary(
      obligations.map { ($0.id, $0.due) },
      uniquingKeysWith: { first, _ in first }
    )
    self.clock = clock
    self.kind = kind
    self.today = today
    self.history = past
  }

  /// What is missed if the step is taken on a day, and all that follows on its last day.
  func outcome(on day: Day) -> Outcome {
    var tried = history.adding(ClockEvent(kind, on: day))
    var notice: [Obligation] = []
    for obligation in clock.obligations(of: tried, asOf: today)
    where known[obligation.id] != obligation.due && obligation.bound == .limit {
      guard obligation.met == nil, obligation.expected == nil else { continue }
      if obligation.due < day {
        if obligation.due < today { notice.append(obligation) }
      } else if let step = obligation.duty.rule?.metBy.first {
        tried.events.append(ClockEvent(step, on: obligation.due))
      }
    }
    var met: Set<Obligation.ID> = []
    for obligation in clock.obligations(of: tried, asOf: today) {
      guard let day = obligation.met ?? obligation.expected else { continue }
      if day <= obligation.due { met.insert(obligation.id) }
    }
    return Outcome(
      missedLimits: limits.filter { !met.contains($0.id) },
      missedNotice: notice
    )
  }
}
