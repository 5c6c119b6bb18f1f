import PlanModel

extension DecisionEvaluation {
  /// The answer in words for people, with the numbers that were compared.
  public var text: String {
    switch state {
    case .pending:
      "The day on which this is looked at has not come yet"
        + (nextOn.map { "; it is \($0.inWords)." } ?? ".")
    case .notEnoughData: "There are too few readings yet to look at this."
    case .satisfied:
      "What was agreed on has not come about\(findings); nothing is proposed."
    case .fired:
      "What was agreed on has come about\(findings). The step agreed beforehand is: "
        + "\(point.proposes.name.lowercased()). A person decides. \(caution)"
    case .cannotJudge: "This can't be judged here: \(reason?.description ?? "")."
    }
  }

  /// What goes with every branch that fired and speaks of the pupil.
  private var caution: String {
    let isOfDelivery = point.conditions.allSatisfy { $0.metric == .sessionsDelivered }
    return isOfDelivery
      ? "Sessions that take place change this."
      : "Nobody has worked out how often such a branch comes about for pupils who are on "
        + "track. See first whether the sessions took place."
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
    let readings = Amount.count(evaluation.count, "reading")
    let subject =
      switch condition.metric {
      case .slope: "the slope a week of \(readings)"
      case .sessionsDelivered:
        "the share of \(Amount.count(evaluation.count, "session")) that took place"
      default: "\(subject(condition)) of \(readings)"
      }
    let bound = condition.value
    // A slope is compared, and so written, as a number of nine places.
    let isSlope = condition.metric == .slope
    let value = isSlope ? Number(rounding: observed)?.doubleValue : nil
    let number = Amount.text(value ?? observed, beside: bound, places: isSlope ? 2 : 1)
    let unit = evaluation.unit
    return "\(subject) up to \(day.inWords) is \(Amount(written: number, unit)), and "
      + "\(condition.comparison.name.lowercased()) "
      + "\(Amount(written: bound.description, unit)) was looked for"
  }

  private static func subject(_ condition: DecisionCondition) -> String {
    guard condition.statistic == .consecutiveK else {
      return subjects[condition.statistic] ?? "the number looked at"
    }
    let isUpper = condition.comparison == .below || condition.comparison == .atMost
    let count = condition.occasions ?? condition.minimumReadings ?? 1
    return "the \(isUpper ? "highest" : "lowest") of the last \(count)"
  }

  private static let subjects: [DecisionStatistic: String] = [
    .latest: "the latest",
    .medianOfLast3: "the median of the last three",
    .meanOfLast3: "the mean of the last three",
    .max: "the best",
  ]
}
