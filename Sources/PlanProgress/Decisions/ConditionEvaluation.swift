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
  /// `nil` while there is none.
  public internal(set) var observed: Double?

  /// The last day whose readings were looked at.
  ///
  /// `nil` while nothing was compared.
  public internal(set) var judgedOn: Day?

  /// Why it can't be judged, `nil` if it can.
  public internal(set) var reason: CannotJudgeReason?

  init(_ state: State, observed: Double? = nil, judgedOn: Day? = nil) {
    self.state = state
    self.observed = observed
    self.judgedOn = judgedOn
  }

  init(_ reason: CannotJudgeReason) {
    state = .cannotJudge
    self.reason = reason
  }
}
