import PlanModel

// MARK: - Values and percentages

extension ConditionJudge {
  func values(
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
      observed: deciding(compared, condition.comparison)?.doubleValue,
      unit: series.scale.unit,
      judgedOn: last.on,
      of: points.count
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
    // A percentage correct is no level and is better the higher it is, whatever the
    // criterion counts, unless the measure says otherwise.
    let isPercent = condition.metric == .percentCorrect
    let isLevel = target.isOrdinal && !isPercent
    let lowerIsBetter =
      isPercent ? target.measure?.direction == .decrease : target.isToDecrease
    if condition.statistic == .meanOfLast3, isLevel { throw .ordinalScale }
    let value: ExactRatio? =
      switch condition.statistic {
      case .medianOfLast3: .median(of: values.suffix(3), ofLevels: isLevel)
      case .meanOfLast3: .mean(of: values.suffix(3))
      case .max: lowerIsBetter ? values.min() : values.max()
      default: values.last
      }
    if condition.statistic == .consecutiveK {
      return values.suffix(condition.occasions ?? condition.minimumReadings ?? 1)
    }
    guard let value else { throw .numberTooLarge }
    return [value]
  }

  /// Returns the value that decides whether all hold.
  private func deciding(
    _ values: [ExactRatio],
    _ comparison: DecisionComparison
  ) -> ExactRatio? {
    comparison == .below || comparison == .atMost ? values.max() : values.min()
  }
}
