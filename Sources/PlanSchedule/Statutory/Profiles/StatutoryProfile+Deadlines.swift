extension StatutoryProfile {
  /// Returns a deadline that follows from what happened.
  ///
  /// - Parameters:
  ///   - code: The code of the deadline.
  ///   - events: What happened or is to happen, in any order.
  ///   - exceptions: The exceptions that somebody claimed; those that the rule does not
  ///     give have no effect.
  ///   - calendar: What tells working days and school days; `nil` for the bank holidays of
  ///     the profile's nation and no school.
  /// - Returns: The deadline, or `nil` if the profile has none with the code, nothing has
  ///   begun it, or its day lies outside the calendar.
  public func deadline(
    _ code: DeadlineCode,
    from events: some Sequence<ClockEvent>,
    claiming exceptions: [DeadlineException] = [],
    in calendar: DeadlineCalendar? = nil
  ) -> Deadline? {
    deadline(code, from: ClockHistory(events), claiming: exceptions, in: calendar)
  }

  /// Returns every deadline that follows from what happened, the earliest first.
  ///
  /// What has been done does not leave the list.
  ///
  /// - Parameters:
  ///   - events: What happened or is to happen, in any order.
  ///   - exceptions: The exceptions that somebody claimed; they have effect on the
  ///     deadlines that give them.
  ///   - calendar: What tells working days and school days; `nil` for the bank holidays of
  ///     the profile's nation and no school.
  /// - Returns: The deadlines in the order of their days, and on one day in that of the
  ///   profile.
  public func deadlines(
    for events: some Sequence<ClockEvent>,
    claiming exceptions: [DeadlineException] = [],
    in calendar: DeadlineCalendar? = nil
  ) -> [Deadline] {
    let history = ClockHistory(events)
    let calendar = calendar ?? DeadlineCalendar(nation: nation)
    return deadlines.compactMap {
      $0.deadline(from: history, claiming: exceptions, in: calendar)
    }
    .sorted { $0.day < $1.day }
  }

  func deadline(
    _ code: DeadlineCode,
    from history: ClockHistory,
    claiming exceptions: [DeadlineException] = [],
    in calendar: DeadlineCalendar? = nil
  ) -> Deadline? {
    self[code]?.deadline(
      from: history,
      claiming: exceptions,
      in: calendar ?? DeadlineCalendar(nation: nation)
    )
  }
}
