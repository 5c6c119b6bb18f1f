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
    guard let firstMet, let last = occasions.last?.on else { return "" }
    var parts = ["The criterion was first met on \(firstMet.inWords)"]
    if let due, firstMet > due { parts.append("after the due day of \(due.inWords)") }
    if let metAgainOn, let lost = held.dropLast().last?.lostOn {
      parts.append("no longer held on \(lost.inWords)")
      parts.append("was met again on \(metAgainOn.inWords)")
    }
    if let lostOn, lostOn < last {
      parts.append("no longer held from \(lostOn.inWords)")
    }
    let standing = isStillMet ? "still met" : "not met"
    parts.append("and was \(standing) at the last occasion on \(last.inWords)")
    return parts.joined(separator: ", ") + ": \(counts)."
  }

  private var counts: String {
    var parts = ["\(passed) of \(Amount.count(administered, "occasion")) passed"]
    if state == .notEnoughData { parts.append(missingText) }
    if state != .met {
      if let settingsSeen { parts.append("in \(Amount.count(settingsSeen, "setting"))") }
      if let peopleSeen {
        parts.append("with \(peopleSeen == 1 ? "1 person" : "\(peopleSeen) people")")
      }
    }
    if passedWithSupport > 0 {
      parts.append("\(passedWithSupport) went well with more help")
    }
    if missed > 0 { parts.append("\(missed) could not take place (\(gapText))") }
    if !unused.isEmpty {
      parts.append("\(Amount.count(unused.count, "reading")) could not be used")
    }
    return parts.joined(separator: ", ")
  }

  private var missingText: String {
    if let seeAgainFrom, administered >= needed {
      return "it is to be seen again from \(seeAgainFrom.inWords)"
    }
    return "at least \(needed) \(needed == 1 ? "is" : "are") looked at"
  }

  /// The gaps by their reasons, such as "2 absent, 1 unwell"; empty without any.
  var gapText: String { gaps.map(\.description).joined(separator: ", ") }
}
