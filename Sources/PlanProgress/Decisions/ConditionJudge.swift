import PlanModel

/// Judges the conditions of a decision point.
///
/// A judge is an object: it holds a whole target, and nobody has use for a copy of it.
final class ConditionJudge {
  let target: Target
  let readings: [Reading]
  let sessions: [DeliveredSession]
  private let asOf: Day

  init(target: Target, readings: [Reading], sessions: [DeliveredSession], asOf: Day) {
    self.target = target
    self.readings = readings
    self.sessions = sessions
    self.asOf = asOf
  }

  func evaluation(of condition: DecisionCondition) -> ConditionEvaluation {
    do throws(CannotJudgeReason) {
      guard !target.isOpenOutcome else { throw .openOutcome }
      let agreed = try agreedDay(of: condition)
      var evaluation = try evaluation(of: condition, on: agreed ?? asOf)
      evaluation.dueOn = agreed
      return evaluation
    } catch {
      return ConditionEvaluation(error)
    }
  }

  private func evaluation(
    of condition: DecisionCondition,
    on day: Day
  ) throws(CannotJudgeReason) -> ConditionEvaluation {
    guard day <= asOf else { return ConditionEvaluation(.pending) }
    let holds = try comparison(of: condition)
    switch condition.metric {
    case .slope: return try slope(condition, from: day, holds)
    case .sessionsDelivered: return delivery(condition, by: day, holds)
    case .value, .percentCorrect: return try values(condition, from: day, holds)
    default: throw .conditionUnknown
    }
  }

  /// The day that was agreed on, `nil` if the condition names none.
  private func agreedDay(
    of condition: DecisionCondition
  ) throws(CannotJudgeReason) -> Day? {
    if let day = condition.on { return day }
    guard let week = condition.atWeek else { return nil }
    guard let start = target.starts ?? target.baseline?.on else { throw .startMissing }
    return start + .weeks(week)
  }

  private func comparison(
    of condition: DecisionCondition
  ) throws(CannotJudgeReason) -> (ExactRatio) -> Bool {
    let bound = ExactRatio(condition.value)
    switch condition.comparison {
    case .below: return { $0 < bound }
    case .atMost: return { $0 <= bound }
    case .atLeast: return { $0 >= bound }
    case .above: return { $0 > bound }
    default: throw .conditionUnknown
    }
  }

  // MARK: - Slope and delivery

  private func slope(
    _ condition: DecisionCondition,
    from day: Day,
    _ holds: (ExactRatio) -> Bool
  ) throws(CannotJudgeReason) -> ConditionEvaluation {
    if let limit = TargetTrend.limit(of: target) { throw limit }
    let needed = max(3, condition.minimumReadings ?? 0)
    let points = ReadingSeries(target, readings).points
    guard let end = points.firstDay(from: day, withAtLeast: needed) else {
      return ConditionEvaluation(.notEnoughData)
    }
    // Readings after that day may begin another phase, which is not looked at.
    let seen = Array(readings.prefix { $0.on <= end })
    let phase = TargetTrend(target, ReadingSeries(target, seen))
    let slope = try Trend.leastSquares(phase.points).weeklySlope
    guard let number = Number(rounding: slope) else { throw .numberTooLarge }
    return ConditionEvaluation(
      holds(ExactRatio(number)) ? .holds : .doesNotHold,
      observed: slope,
      judgedOn: phase.days.last?.on,
      of: phase.days.count
    )
  }

  private func delivery(
    _ condition: DecisionCondition,
    by day: Day,
    _ holds: (ExactRatio) -> Bool
  ) -> ConditionEvaluation {
    let delivery = SessionDelivery(of: target, sessions: sessions, asOf: day)
    guard
      delivery.planned >= max(1, condition.minimumReadings ?? 0),
      let total = Number(exactly: delivery.planned),
      let hundredfold = Number(exactly: delivery.delivered)?.multiplied(by: 100),
      let share = ExactRatio(hundredfold, over: total)
    else { return ConditionEvaluation(.notEnoughData) }
    return ConditionEvaluation(
      holds(share) ? .holds : .doesNotHold,
      observed: share.doubleValue,
      unit: .percent,
      judgedOn: day,
      of: delivery.planned
    )
  }
}
