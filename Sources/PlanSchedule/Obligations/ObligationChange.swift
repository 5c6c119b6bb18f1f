import PlanModel

/// What becomes of an obligation in another history.
///
/// ## Topics
///
/// ### The obligation
/// - ``before``
/// - ``after``
/// - ``deadline``
///
/// ### What changes
/// - ``daysMoved``
/// - ``becomesMissed``
public struct ObligationChange: Hashable, Sendable {
  /// The obligation as it is, `nil` if only the other history has it.
  public let before: Obligation?

  /// The obligation in the other history, `nil` if that has none.
  public let after: Obligation?

  init?(before: Obligation?, after: Obligation?) {
    guard before != nil || after != nil, before != after else { return nil }
    self.before = before
    self.after = after
  }

  /// The code of the deadline.
  public var deadline: DeadlineCode? { (after ?? before)?.deadline }

  /// How many days later the last day is, negative for earlier.
  ///
  /// `nil` if one of the two histories does not have the obligation.
  public var daysMoved: Int? {
    guard let before, let after else { return nil }
    return before.due.days(until: after.due)
  }

  /// Whether it is, or would be, missed in the other history and not in this one.
  public var becomesMissed: Bool {
    after?.isMissed == true && before?.isMissed != true
  }
}
