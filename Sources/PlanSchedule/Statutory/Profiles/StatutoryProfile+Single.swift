public import PlanModel

extension StatutoryProfile {
  /// Returns through when the family must be given time to answer a draft plan.
  ///
  /// - Parameter served: The day on which the draft was served, which counts as the first.
  /// - Returns: The deadline, a minimum; `nil` outside the calendar.
  public func draftResponse(served: Day) -> Deadline? {
    deadline(.draftResponse, from: [ClockEvent(.draftServed, on: served)])
  }

  /// Returns by when a plan is amended for a move in a year.
  ///
  /// - Parameters:
  ///   - kind: The kind of move.
  ///   - year: The calendar year of the move, not the academic year before it.
  /// - Returns: The deadline; `nil` for moves that have no date of their own, and for moves
  ///   between post-16 settings, which need the day.
  public func phaseTransfer(_ kind: TransitionKind, in year: Int) -> Deadline? {
    ClockEvent(transfer: kind, in: year).flatMap { deadlines(for: [$0]).first }
  }

  /// Returns by when a plan is amended for a move on a day.
  ///
  /// - Parameters:
  ///   - kind: The kind of move.
  ///   - day: The day of the move.
  /// - Returns: The deadline; `nil` for moves that have no date of their own.
  public func phaseTransfer(_ kind: TransitionKind, on day: Day) -> Deadline? {
    ClockEvent(transfer: kind, on: day).flatMap { deadlines(for: [$0]).first }
  }

  /// Returns by when the plan is sent after a reassessment.
  ///
  /// - Parameters:
  ///   - agreed: The day on which the authority told that it will reassess.
  ///   - exceptions: The exceptions that the authority claimed.
  /// - Returns: The deadline; `nil` outside the calendar.
  public func reassessment(
    agreed: Day,
    claiming exceptions: [DeadlineException] = []
  ) -> Deadline? {
    let events = [ClockEvent(.reassessAgreed, on: agreed)]
    return deadline(.reassessment, from: events, claiming: exceptions)
  }

  /// Returns through when an authority may refuse to assess again.
  ///
  /// - Parameter lastAssessed: The day on which the last assessment ended.
  /// - Returns: The deadline, which protects the authority and obliges nobody; `nil` outside
  ///   the calendar.
  public func reassessmentRefusal(lastAssessed: Day) -> Deadline? {
    deadline(.reassessmentRefusal, from: [ClockEvent(.reassessed, on: lastAssessed)])
  }

  /// Returns by when the authority lists the pupils who are due for review in a term.
  ///
  /// - Parameter termStarts: The first day of the term.
  /// - Returns: The deadline; `nil` outside the calendar.
  public func reviewList(termStarts: Day) -> Deadline? {
    deadline(.reviewTermList, from: [ClockEvent(.termStarts, on: termStarts)])
  }
}
