public import PlanModel

extension ClockEvent {
  /// Creates the event of a move to another phase or setting.
  ///
  /// - Parameters:
  ///   - kind: The kind of move; `nil` is returned for a new school in the same phase and
  ///     for the end of education, which are no transfers between phases.
  ///   - day: The day of the move.
  public init?(transfer kind: TransitionKind, on day: Day) {
    switch kind {
    case .startingSchool, .infantToJunior, .toMiddleSchool, .primaryToSecondary,
      .middleToSecondary:
      self.init(.phaseTransfer, on: day)
    case .secondaryToPost16: self.init(.post16Transfer, on: day)
    case .betweenPost16: self.init(.post16Move, on: day)
    default: return nil
    }
  }

  /// Creates the event of a move to another phase in September of a year.
  ///
  /// - Parameters:
  ///   - kind: The kind of move; `nil` is returned for moves between post-16 settings, whose
  ///     deadline counts from the day, and for what is no transfer between phases.
  ///   - year: The calendar year of the move.
  public init?(transfer kind: TransitionKind, in year: Int) {
    guard kind != .betweenPost16, let day = Day(year: year, month: 9, day: 1) else {
      return nil
    }
    self.init(transfer: kind, on: day)
  }
}
