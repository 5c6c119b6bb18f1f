public import PlanModel

/// What the readings say of one condition of a decision point.
///
/// ## Topics
///
/// ### The answer
/// - ``state``
/// - ``State``
/// - ``reason``
///
/// ### The number behind it
/// - ``observed``
/// - ``judgedOn``
/// - ``count``
///
/// ### When it is looked at
/// - ``dueOn``
public struct ConditionEvaluation: Hashable, Sendable, ContentFree {
  /// Whether the condition holds, or why that is not known.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// The day on which it is looked at has not come.
    case pending
    /// There are too few readings.
    case notEnoughData
    /// It holds.
    case holds
    /// It does not hold.
    case doesNotHold
    /// It can't be judged, for a stated reason.
    case cannotJudge
  }

  /// Whether the condition holds.
  public internal(set) var state: State

  /// The number that was compared.
  ///
  /// Of several in a row, the one that decides: if it holds, all do. `nil` while there is
  /// none.
  public internal(set) var observed: Double?

  /// The last day whose readings were looked at.
  ///
  /// `nil` while nothing was compared.
  public internal(set) var judgedOn: Day?

  /// How many days with a reading, or how many sessions, were looked at.
  public internal(set) var count = 0

  /// The day that was agreed on for looking at it.
  ///
  /// `nil` if none was agreed on, so that it can be looked at any day, or if it can't be
  /// found.
  public internal(set) var dueOn: Day?

  /// Why it can't be judged, `nil` if it can.
  public internal(set) var reason: CannotJudgeReason?

  /// The unit of the number, `nil` for a slope and if nobody said.
  var unit: MeasureUnit?

  init(
    _ state: State,
    observed: Double? = nil,
    unit: MeasureUnit? = nil,
    judgedOn: Day? = nil,
    of count: Int = 0
  ) {
    self.state = state
    self.observed = observed
    self.unit = unit
    self.judgedOn = judgedOn
    self.count = count
  }

  init(_ reason: CannotJudgeReason) {
    state = .cannotJudge
    self.reason = reason
  }
}
