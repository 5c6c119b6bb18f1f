import PlanModel

extension DeadlineRule {
  /// Returns the deadline that follows from what happened.
  ///
  /// A plan goes round: a review is held, decided, and due again. The deadline is that of
  /// the last round, which the last event that ``DeadlineClause/begins`` a deadline starts.
  /// Events before what met the duty of the round before are of that round, and do not
  /// count; nor do those that joined a round which the same clause has begun anew, such as a
  /// notice of amendments before the last meeting. What meets the duty does not take the
  /// deadline away.
  ///
  /// - Parameters:
  ///   - events: What happened or is to happen, in any order.
  ///   - exceptions: The exceptions that somebody claimed; those that the rule does not
  ///     give have no effect.
  ///   - calendar: What tells working days and school days.
  /// - Returns: The deadline, or `nil` if nothing has begun it and if its day lies outside
  ///   the calendar.
  public func deadline(
    from events: some Sequence<ClockEvent>,
    claiming exceptions: [DeadlineException] = [],
    in calendar: DeadlineCalendar = .weekdays
  ) -> Deadline? {
    let history = ClockHistory(events)
    return deadline(from: history, claiming: exceptions, in: calendar)
  }

  func deadline(
    from history: ClockHistory,
    claiming claimed: [DeadlineException],
    in calendar: DeadlineCalendar
  ) -> Deadline? {
    guard let start = history.last(of: beginningEvents) else { return nil }
    let previous = history.last(of: metBy) { $0.day < start.day }?.day ?? .first
    let round = history.roundStart(of: clauses.filter(\.begins), from: previous)
    var bases: [DeadlineBasis] = []
    for clause in clauses {
      let event = history.last(of: clause.events) { event in
        let first = clause.begins ? round ?? previous : previous
        guard event.day >= first else { return false }
        return event.day < start.day || event == start || !metBy.contains(event.kind)
      }
      guard let event else { continue }
      guard let basis = DeadlineBasis(clause, from: event, in: calendar) else {
        return nil
      }
      bases.append(basis)
    }
    guard let deciding = bases.indices.min(by: { isBefore(bases[$0], bases[$1]) }) else {
      return nil
    }
    return Deadline(
      self,
      bases.remove(at: deciding),
      others: bases,
      exceptions: exceptions.filter(claimed.contains)
    )
  }

  /// The events that begin the deadline.
  var beginningEvents: [ClockEventKind] { clauses.filter(\.begins).flatMap(\.events) }

  /// Whether one clause counts rather than another.
  private func isBefore(_ one: DeadlineBasis, _ other: DeadlineBasis) -> Bool {
    switch choice {
    case .earliest: one.day < other.day
    case .latest: one.day > other.day
    }
  }
}
