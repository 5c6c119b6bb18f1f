import PlanModel

/// Judges the conditions of a decision point.
///
/// A judge is an object: it holds a whole target, and nobody has use for a copy of it.
final class ConditionJudge {
  private let target: Target
  private let readings: [Reading]
  private let sessions: [DeliveredSession]
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
      let day = try day(of: condition)
      guard day <= asOf else { return ConditionEvaluation(.pending) }
      let holds = try comparison(of: condition)
      switch condition.metric {
      case .slope: return try slope(condition, from: day, holds)
      case .sessionsDelivered: return delivery(condition, by: day, holds)
      case .value, .percentCorrect: return try values(condition, from: day, holds)
      default: throw .conditionUnknown
      }
    } catch {
      return ConditionEvaluation(error)
    }
  }

  /// The day on which a condition is looked at; today if it names none.
  private func day(of condition: DecisionCondition) throws(CannotJudgeReason) -> Day {
    if let day = condition.on { return day }
    guard let week = condition.atWeek else { return asOf }
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

  // MARK: - Metrics

  private func values(
    _ condition: DecisionCondition,
    from day: Day,
    _ holds: (ExactRatio) -> Bool
  ) throws(CannotJudgeReason) -> ConditionEvaluation {
    let needed = try needed(by: condition)
    let isPercent = condition.metric == .percentCorrect
    let unit: MeasureUnit? = isPercent ? .percent : target.measure?.unit
    let scale = Scale(unit: unit, assumed: target.measure?.unit)
    let series = ReadingSeries(target, readings, scale: scale)
    if series.points.isEmpty, let unused = series.unused.first { throw unused.reason }
    let points = seen(series.points, from: day, needed)
    guard points.count >= needed, let last = points.last else {
      return ConditionEvaluation(.notEnoughData)
    }
    let compared = try compared(points.map(\.value), by: condition)
    return ConditionEvaluation(
      compared.allSatisfy(holds) ? .holds : .doesNotHold,
      observed: compared.last?.doubleValue,
      judgedOn: last.on
    )
  }

  /// Returns what is seen by a day, or on the first later day with enough to see.
  private func seen(
    _ points: [SeriesPoint],
    from day: Day,
    _ needed: Int
  ) -> ArraySlice<SeriesPoint> {
    let byDay = points.prefix { $0.on <= day }
    return byDay.count >= needed ? byDay : points.prefix(needed)
  }

  private func needed(by condition: DecisionCondition) throws(CannotJudgeReason) -> Int {
    let least =
      switch condition.statistic {
      case .latest, .max: 1
      case .medianOfLast3, .meanOfLast3: 3
      case .consecutiveK: condition.occasions ?? condition.minimumReadings ?? 0
      default: throw .conditionUnknown
      }
    guard least > 0 else { throw .conditionIncomplete }
    return max(least, condition.minimumReadings ?? 0)
  }

  private func compared(
    _ values: [ExactRatio],
    by condition: DecisionCondition
  ) throws(CannotJudgeReason) -> [ExactRatio] {
    let value: ExactRatio? =
      switch condition.statistic {
      case .medianOfLast3: .median(of: values.suffix(3), ofLevels: target.isOrdinal)
      case .meanOfLast3: .mean(of: values.suffix(3))
      case .max: target.isToDecrease ? values.min() : values.max()
      default: values.last
      }
    if condition.statistic == .consecutiveK {
      return values.suffix(condition.occasions ?? condition.minimumReadings ?? 1)
    }
    guard let value else { throw .numberTooLarge }
    return [value]
  }

  private func slope(
    _ condition: DecisionCondition,
    from day: Day,
    _ holds: (ExactRatio) -> Bool
  ) throws(CannotJudgeReason) -> ConditionEvaluation {
    if let limit = TargetTrend.limit(of: target) { throw limit }
    let trend = TargetTrend(target, ReadingSeries(target, readings))
    let needed = max(3, condition.minimumReadings ?? 0)
    let points = seen(trend.days, from: day, needed)
    guard points.count >= needed, let last = points.last else {
      return ConditionEvaluation(.notEnoughData)
    }
    let slope = try Trend.leastSquares(Array(trend.points.prefix(points.count)))
      .weeklySlope
    guard let number = Number(rounding: slope) else { throw .numberTooLarge }
    return ConditionEvaluation(
      holds(ExactRatio(number)) ? .holds : .doesNotHold,
      observed: slope,
      judgedOn: last.on
    )
  }

  private func delivery(
    _ condition: DecisionCondition,
    by day: Day,
    _ holds: (ExactRatio) -> Bool
  ) -> ConditionEvaluation {
    let planned = sessions.filter { session in
      session.on <= day
        && (target.provision.isEmpty || target.provision.contains(session.provision))
    }
    let given = planned.filter { $0.status == .delivered || $0.status == .shortened }
    guard
      planned.count >= max(1, condition.minimumReadings ?? 0),
      let total = Number(exactly: planned.count),
      let hundredfold = Number(exactly: given.count)?.multiplied(by: 100),
      let share = ExactRatio(hundredfold, over: total)
    else { return ConditionEvaluation(.notEnoughData) }
    return ConditionEvaluation(
      holds(share) ? .holds : .doesNotHold,
      observed: share.doubleValue,
      judgedOn: day
    )
  }
}
