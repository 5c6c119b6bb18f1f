import PlanModel

extension CohortTarget {
  /// Returns the questions under which the target is listed, each with what the data say.
  func questions(
    by policy: CohortPolicy,
    asOf day: Day
  ) -> [(question: CohortQuestion, text: String, reason: CannotJudgeReason?)] {
    guard isWorkedOn else { return [] }
    var found: [(CohortQuestion, String, CannotJudgeReason?)] = []
    let isShort = delivery?.isShort(by: policy) == true
    if isShort, let delivery {
      found.append((.sessionsNotDelivered, delivery.text, nil))
    }
    if let text = lookText(by: policy, asOf: day) {
      found.append((.noRecentReading, text, nil))
    }
    guard isMeasurable else { return found }
    let first =
      isShort ? " Fewer sessions took place than planned: look there first." : ""
    for decision in decisions where decision.state == .fired {
      found.append((.decisionPointFired, decision.text + first, nil))
    }
    if let text = dueText(by: policy, asOf: day) {
      found.append((.dueAndNotMet, text + first, nil))
    }
    if let question = criterionQuestion {
      found.append((question, summary.criterion.text, summary.criterion.reason))
    }
    if isMet != true, isAhead {
      found.append((.aheadOfAim, summary.statement, nil))
    }
    return found
  }

  private var isAhead: Bool {
    summary.trendStatement == .aboveGoalRate
      || summary.trendStatement == .considerRaisingGoal
  }

  private var criterionQuestion: CohortQuestion? {
    let criterion = summary.criterion
    switch criterion.state {
    case .met: return criterion.isStillMet ? .criterionMet : .lostAgain
    case .cannotJudge: return .cannotJudge
    case .notMet, .notEnoughData: return nil
    }
  }

  private func lookText(by policy: CohortPolicy, asOf day: Day) -> String? {
    guard !isAchieved else { return nil }
    let weeks = policy.weeksWithoutReading
    guard let last = lastLookOn else {
      guard start.map({ $0 + .weeks(weeks) <= day }) ?? true else { return nil }
      return "There is no reading up to \(day.inWords)."
    }
    guard last + .weeks(weeks) <= day else { return nil }
    let ago = Amount.count(last.days(until: day) / 7, "week")
    return "The last reading was on \(last.inWords), \(ago) before \(day.inWords)."
  }

  private func dueText(by policy: CohortPolicy, asOf day: Day) -> String? {
    guard let due, due <= day + .weeks(policy.weeksUntilDue) else { return nil }
    guard isMet != true, !isAchieved else { return nil }
    let verb = due < day ? "It was due" : "It is due"
    return "\(verb) on \(due.inWords). \(summary.criterion.text)"
  }
}
