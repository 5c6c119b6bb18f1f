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
  /// - Returns: The days, and what sets them; the last is at most 366 days on.
  public func safeDays(
    for kind: ClockEventKind,
    in history: PlanHistory,
    asOf today: Day
  ) -> SafeDays {
    let trial = StepTrial(of: kind, in: history, asOf: today, clock: self)
    let end = min(trial.limits.first?.due ?? .last, today + .days(Self.reachOfTrial))
    // The later the step, the more limits are missed and the less notice is.
    let days = 0..<today.days(until: end) + 1
    let tooLate = days.firstPosition { offset in
      !trial.outcome(on: today + .days(offset)).missedLimits.isEmpty
    }
    let inTime = days.firstPosition { offset in
      trial.outcome(on: today + .days(offset)).missedNotice.isEmpty
    }
    let before = trial.outcome(on: today + .days(inTime - 1))
    return SafeDays(
      days: inTime < tooLate
        ? today + .days(inTime)...today + .days(tooLate - 1) : nil,
      limits: trial.outcome(on: today + .days(tooLate)).missedLimits,
      notice: inTime > 0 ? before.missedNotice : []
    )
  }

  private static let reachOfTrial = 366
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

  /// The rules that the step begins.
  private let begun: [DeadlineRule]

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
    self.begun = begun
    self.clock = clock
    self.kind = kind
    self.today = today
    self.history = past
  }

  /// What is missed if the step is taken on a day, and all that follows on its last day.
  func outcome(on day: Day) -> Outcome {
    let tried = history.adding(ClockEvent(kind, on: day))
    let notice = clock.obligations(of: tried, asOf: today).filter { obligation in
      known[obligation.id] != obligation.due && obligation.bound == .limit
        && obligation.due < min(day, today)
        && obligation.met == nil && obligation.expected == nil
    }
    var done = tried
    done.events += following(on: day)
    var met: Set<Obligation.ID> = []
    for obligation in clock.obligations(of: done, asOf: today) {
      guard let day = obligation.met ?? obligation.expected else { continue }
      if day <= obligation.due { met.insert(obligation.id) }
    }
    return Outcome(
      missedLimits: limits.filter { !met.contains($0.id) },
      missedNotice: notice
    )
  }

  /// What follows the step, each on the last day that the step itself gives for it.
  private func following(on day: Day) -> [ClockEvent] {
    begun.flatMap { rule in
      rule.clauses.filter { $0.events.contains(kind) }.compactMap { clause in
        guard let step = rule.metBy.first,
          let end = clause.period.day(from: day, in: clock.calendar), end >= day
        else { return nil }
        return ClockEvent(step, on: end)
      }
    }
  }
}
