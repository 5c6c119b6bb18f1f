public import PlanModel

/// What the readings say of a branch that people agreed on beforehand.
///
/// ```swift
/// let evaluation = DecisionEvaluation(of: point, for: target, readings: readings, asOf: today)
/// if let proposal = evaluation.proposal(withID: "proposal-1") {
///   // Show it. A named person accepts it or decides otherwise.
/// }
/// ```
///
/// A point that fired makes a proposal and changes nothing.
///
/// Its weeks are those of the calendar, as people agree on them, and count from the day on
/// which the target starts, or else from the day of the baseline. An ``Aimline`` and the
/// weeks of a trend count the other way round: from the day of the baseline, or else from
/// the start.
///
/// ## Topics
///
/// ### Evaluating
/// - ``init(of:for:readings:sessions:asOf:)``
///
/// ### The answer
/// - ``state``
/// - ``conditions``
/// - ``reason``
/// - ``text``
/// - ``proposal(withID:)``
///
/// ### When it is looked at
/// - ``nextOn``
public struct DecisionEvaluation: Hashable, Sendable, ContentFree {
  /// The target.
  public let target: Target.ID

  /// The decision point, as it was agreed.
  public let point: DecisionPoint

  /// The day up to which readings were looked at.
  public let asOf: Day

  /// What the readings say.
  public let state: DecisionState

  /// What they say of each condition, in the order of the point.
  public let conditions: [ConditionEvaluation]

  /// Why it can't be judged, `nil` if it can.
  public let reason: CannotJudgeReason?

  /// Evaluates a decision point.
  ///
  /// A condition with a day is judged by the readings up to that day, however late it is
  /// looked at; if they are too few, by those up to the first later day with enough.
  ///
  /// - Parameters:
  ///   - point: The decision point.
  ///   - target: The target it belongs to.
  ///   - readings: The readings in any order.
  ///   - sessions: The sessions of provision, for points that look at delivery. Those
  ///     that took place in part count as given.
  ///   - day: The day up to which readings are looked at.
  public init(
    of point: DecisionPoint,
    for target: Target,
    readings: [Reading],
    sessions: [DeliveredSession] = [],
    asOf day: Day
  ) {
    self.target = target.id
    self.point = point
    asOf = day
    let judge = ConditionJudge(
      target: target,
      readings: target.currentReadings(in: readings, through: day),
      sessions: sessions,
      asOf: day
    )
    conditions = point.conditions.map(judge.evaluation)
    let states = Set(conditions.map(\.state))
    switch point.combination {
    case .all where !states.isEmpty: state = Self.all(states)
    case .any where !states.isEmpty: state = Self.any(states)
    default: state = .cannotJudge
    }
    let missing: CannotJudgeReason =
      states.isEmpty ? .conditionIncomplete : .conditionUnknown
    reason =
      state == .cannotJudge ? conditions.compactMap(\.reason).first ?? missing : nil
  }

  /// The first day to come on which a condition is looked at.
  ///
  /// `nil` if none is to come, or if the point is decided already.
  public var nextOn: Day? {
    guard state == .pending || state == .notEnoughData else { return nil }
    return conditions.compactMap { $0.state == .pending ? $0.dueOn : nil }.min()
  }

  private static func all(_ states: Set<ConditionEvaluation.State>) -> DecisionState {
    states.contains(.doesNotHold) ? .satisfied : open(states) ?? .fired
  }

  private static func any(_ states: Set<ConditionEvaluation.State>) -> DecisionState {
    states.contains(.holds) ? .fired : open(states) ?? .satisfied
  }

  /// Why nothing can be said while some conditions are open, `nil` if none is.
  private static func open(_ states: Set<ConditionEvaluation.State>) -> DecisionState? {
    if states.contains(.cannotJudge) { return .cannotJudge }
    if states.contains(.pending) { return .pending }
    return states.contains(.notEnoughData) ? .notEnoughData : nil
  }

  /// Returns what is proposed to people.
  ///
  /// - Parameter id: The identifier for the proposal.
  /// - Returns: The proposal, still to be answered, or `nil` unless the point fired.
  public func proposal(withID id: Proposal.ID) -> Proposal? {
    guard state == .fired else { return nil }
    return Proposal(id: id, action: point.proposes, target: target).with {
      $0.decisionPoint = point.id
      $0.fromStrategy = point.fromStrategy
      $0.toStrategy = point.toStrategy
      $0.reason = text
    }
  }
}
