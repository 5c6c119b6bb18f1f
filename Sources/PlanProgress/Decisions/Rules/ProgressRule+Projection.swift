import PlanModel

extension ProgressRule {
  func projection(
    _ evidence: RuleEvidence,
    _ aimline: Aimline,
    _ confidence: Double
  ) throws(CannotJudgeReason) -> RuleAnswer {
    let phase = evidence.phase
    guard phase.suffices(for: self) else { return waiting(for: phase) }
    let trend = try Trend.leastSquares(phase.trend.points)
    let projection = trend.projection(
      to: aimline.endValue,
      confidence: confidence,
      direction: evidence.direction
    )
    let goal = Amount(aimline.endValue, phase.unit)
    guard let projection else {
      return RuleAnswer(
        .cannotTell,
        of: phase,
        [
          "Over \(phase.span) the readings do not move towards \(goal) for now, so that no "
            + "week is named.", phase.adequacyText, "More readings can change this.",
        ]
      )
    }
    let statement = Self.statement(of: projection, dueInWeek: aimline.weeks)
    var sentences = [
      "On the trend of \(phase.span), \(goal) comes \(Self.weeks(of: projection)), counted "
        + "from the baseline; the target is due in week "
        + "\(Amount.text(aimline.weeks, places: 0))."
    ]
    sentences +=
      statement == .cannotTell ? [phase.adequacyText] : caution(statement, phase)
    sentences.append("It changes with every reading.")
    var answer = RuleAnswer(statement, of: phase, sentences)
    answer.value = projection.week
    answer.low = projection.earliestWeek
    answer.high = projection.latestWeek
    return answer
  }

  /// Only weeks that all lie on one side of the due day say anything.
  private static func statement(
    of projection: Projection,
    dueInWeek due: Double
  ) -> SignalStatement {
    if let earliest = projection.earliestWeek, earliest > due { return .belowGoalRate }
    if let latest = projection.latestWeek, latest < due { return .aboveGoalRate }
    return .cannotTell
  }

  private static func weeks(of projection: Projection) -> String {
    func week(_ number: Double) -> String { Amount.text(number, places: 0) }
    let about = "about week \(week(projection.week))"
    switch (projection.earliestWeek, projection.latestWeek) {
    case (let earliest?, let latest?):
      return "\(about) (\(week(earliest)) to \(week(latest)))"
    case (let earliest?, nil): return "\(about) (\(week(earliest)) or later)"
    case (nil, let latest?): return "\(about) (\(week(latest)) or earlier)"
    case (nil, nil): return about
    }
  }
}
