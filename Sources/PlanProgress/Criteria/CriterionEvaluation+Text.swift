import PlanModel

extension CriterionEvaluation {
  /// The answer in one sentence for people.
  ///
  /// It states counts and days and holds no judgement of the pupil.
  public var text: String {
    switch state {
    case .met: metText
    case .notMet: "The criterion has not been met yet: \(counts)."
    case .notEnoughData: "There is not enough to judge yet: \(counts)."
    case .cannotJudge: "This can't be judged here: \(reason?.description ?? "")."
    }
  }

  private var metText: String {
    guard let firstMet else { return "" }
    var parts = ["The criterion was first met on \(firstMet.inWords)"]
    if let due, firstMet > due { parts.append("after the due day of \(due.inWords)") }
    if let last = occasions.last?.on {
      let standing = isStillMet ? "still met" : "not met"
      parts.append("and was \(standing) at the last occasion on \(last.inWords)")
    }
    return parts.joined(separator: ", ") + ": \(counts)."
  }

  private var counts: String {
    var parts = ["\(passed) of \(Amount.count(administered, "occasion")) passed"]
    if state == .notEnoughData {
      parts.append(
        administered < needed
          ? "at least \(needed) are looked at" : "it is to be seen again some weeks later"
      )
    }
    if passedWithSupport > 0 {
      parts.append("\(passedWithSupport) went well with more help")
    }
    if missed > 0 { parts.append("\(missed) could not take place") }
    if !unused.isEmpty {
      parts.append("\(Amount.count(unused.count, "reading")) could not be used")
    }
    return parts.joined(separator: ", ")
  }
}
