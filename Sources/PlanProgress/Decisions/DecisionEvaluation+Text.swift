import PlanModel

extension DecisionEvaluation {
  /// The answer in words for people, with the numbers that were compared.
  public var text: String {
    switch state {
    case .pending: "The day on which this is looked at has not come yet."
    case .notEnoughData: "There are too few readings yet to look at this."
    case .satisfied:
      "What was agreed on has not come about\(findings); nothing is proposed."
    case .fired:
      "What was agreed on has come about\(findings). The step agreed beforehand is: "
        + "\(point.proposes.name.lowercased()). A person decides."
    case .cannotJudge: "This can't be judged here: \(reason?.description ?? "")."
    }
  }

  private var findings: String {
    let findings = zip(point.conditions, conditions).compactMap(Self.finding)
    return findings.isEmpty ? "" : ": " + findings.joined(separator: "; ")
  }

  private static func finding(
    _ condition: DecisionCondition,
    _ evaluation: ConditionEvaluation
  ) -> String? {
    guard let observed = evaluation.observed, let day = evaluation.judgedOn else {
      return nil
    }
    let isPercent =
      condition.metric == .percentCorrect || condition.metric == .sessionsDelivered
    let unit: MeasureUnit? = isPercent ? .percent : nil
    let subject =
      switch condition.metric {
      case .slope: "the slope a week"
      case .sessionsDelivered: "the share of sessions that took place"
      default: subjects[condition.statistic] ?? "the number looked at"
      }
    return "\(subject) up to \(day.inWords) is \(Amount(observed, unit)), and "
      + "\(condition.comparison.name.lowercased()) "
      + "\(Amount(condition.value.doubleValue, unit)) was looked for"
  }

  private static let subjects: [DecisionStatistic: String] = [
    .latest: "the latest reading",
    .medianOfLast3: "the median of the last three readings",
    .meanOfLast3: "the mean of the last three readings",
    .max: "the best reading",
    .consecutiveK: "the last of the readings in a row",
  ]
}
