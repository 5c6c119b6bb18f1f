public import PlanModel

/// What a cohort view knows of one target.
///
/// ## Topics
///
/// ### Creating it
/// - ``init(_:summary:)``
/// - ``init(of:in:asOf:in:)``
///
/// ### Its parts
/// - ``summary``
/// - ``plan``
/// - ``decisions``
/// - ``delivery``
/// - ``lastLookOn``
public struct CohortTarget: Hashable, Sendable, ContentFree {
  /// What the numbers say of the target.
  public let summary: ProgressSummary

  /// The plan, `nil` if it does not matter.
  public var plan: LearningPlan.ID?

  /// What the readings say of the decision points that were agreed on.
  public var decisions: [DecisionEvaluation] = []

  /// The sessions behind the target, `nil` while nobody has counted them.
  public var delivery: CohortDelivery?

  /// The last day on which somebody measured or looked.
  ///
  /// `nil` if nobody has.
  public var lastLookOn: Day?

  let area: AreaOfNeed?
  let style: TargetStyle
  let due: Day?
  let start: Day?
  let isToDecrease: Bool
  let isWorkedOn: Bool
  let isCounted: Bool
  let isAchieved: Bool

  /// Creates it from a target and its summary.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - summary: What the numbers say of it.
  public init(_ target: Target, summary: ProgressSummary) {
    self.summary = summary
    let looks = [
      summary.latestOn, summary.criterion.occasions.last?.on,
      summary.noticing?.lastNoticed,
    ]
    lastLookOn = looks.compactMap(\.self).max()
    area = target.areas.first
    style = target.style
    due = target.due
    start = target.countsFrom
    isToDecrease = target.isToDecrease
    isWorkedOn = target.lifecycle == .active
    isCounted = isWorkedOn || target.lifecycle == .completed
    isAchieved = target.achievement == .met || target.achievement == .exceeded
  }

  /// Creates it from a target of a plan, with its decision points and sessions.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - plan: The plan.
  ///   - day: The day up to which readings are looked at.
  ///   - time: The days that count for the summary; decision points count those of the
  ///     calendar.
  public init(
    of target: Target,
    in plan: LearningPlan,
    asOf day: Day,
    in time: TeachingTime = .everyDay
  ) {
    let own = plan.readings.filter { $0.target == target.id }
    self.init(
      target,
      summary: ProgressSummary(of: target, readings: own, asOf: day, in: time)
    )
    self.plan = plan.id
    let look = own.filter { $0.gap == nil && $0.on <= day }.map(\.on).max()
    lastLookOn = [lastLookOn, look].compactMap(\.self).max()
    delivery = CohortDelivery(of: target, sessions: plan.deliveredSessions, asOf: day)
    decisions = target.decisionPoints.map { point in
      DecisionEvaluation(
        of: point,
        for: target,
        readings: own,
        sessions: plan.deliveredSessions,
        asOf: day
      )
    }
  }

  /// Whether it has a value to reach, so that it may be counted as met or not.
  var isMeasurable: Bool { !style.isOpenOutcome }

  /// Whether the latest value is nearer to the aim than the baseline.
  ///
  /// `nil` without both values.
  var isNearer: Bool? {
    guard let change = summary.change else { return nil }
    return isToDecrease ? change < 0 : change > 0
  }

  /// Whether the criterion has been met at some time.
  ///
  /// `nil` if that can't be said.
  var isMet: Bool? {
    switch summary.criterion.state {
    case .met: true
    case .notMet: false
    case .notEnoughData, .cannotJudge: nil
    }
  }
}
