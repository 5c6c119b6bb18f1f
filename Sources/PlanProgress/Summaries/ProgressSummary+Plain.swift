import PlanModel

// What a pupil and a family read: the same facts as the teacher's, fewer and in plain
// words.
extension ProgressSummary {
  /// Two or three short sentences for the pupil.
  var pupilStatement: String {
    if let noticing { return Self.plain(noticing) }
    let said = [pupilMetText, pupilLatestText, pupilGoalText].filter { !$0.isEmpty }
    guard !said.isEmpty else { return "Nothing has been written down about this yet." }
    return said.prefix(3).joined(separator: " ")
  }

  /// A few sentences for parents and carers.
  var familyStatement: String {
    if let noticing { return Self.plain(noticing) }
    return [
      familyLatestText, familyGoalText, familyMetText, familyChangeText, familyGapText,
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func plain(_ noticing: NoticingSummary) -> String {
    guard let last = noticing.lastNoticed else {
      return noticing.observations == 0
        ? "Nothing has been written down about this yet."
        : "People have looked for this, and it has not been seen yet."
    }
    let count = Amount.count(noticing.noticed, "time")
    return "This was noticed \(count). The last time was on \(last.inWords)."
  }

  // MARK: - The pupil

  private var pupilMetText: String {
    guard let first = criterion.firstMet else { return "" }
    guard !criterion.isStillMet else {
      let day = criterion.metAgainOn ?? first
      return "You reached your goal on \(day.inWords)."
    }
    return "You reached your goal on \(first.inWords), and you are working on it again."
  }

  private var pupilLatestText: String {
    if hasOwnCounts { return countText }
    guard let latest, let latestOn else {
      return criterion.administered > 0 ? countText : ""
    }
    let start =
      baseline.map { $0 == latest ? "" : ", and at the start it was \(Amount($0, unit))" }
    return "On \(latestOn.inWords) it was \(Amount(latest, unit))\(start ?? "")."
  }

  private var countText: String {
    guard criterion.administered > 0 else { return "" }
    let tries = Amount.count(criterion.administered, periodName)
    let supported = criterion.passedWithSupport
    let help = "\(Amount.count(supported, "time")) with more help"
    guard criterion.passed > 0 else {
      let tried = period == nil ? "tried" : "looked at in"
      return supported > 0
        ? "It went well \(help)." : "It was \(tried) \(tries) so far."
    }
    let helped = supported > 0 ? ", and \(help)" : ""
    return "So far it went well \(criterion.passed) out of \(tries)\(helped)."
  }

  private var pupilGoalText: String {
    guard criterion.firstMet == nil, let goalText else { return "" }
    return "Your goal is \(goalText)."
  }

  // MARK: - The family

  private var familyLatestText: String {
    if !hasOwnCounts, let latest, let latestOn {
      let start = baseline.map { "; at the start it was \(Amount($0, unit))" } ?? ""
      return "On \(latestOn.inWords) it was \(Amount(latest, unit))\(start)."
    }
    guard criterion.administered > 0 else {
      return "Nothing has been measured yet, up to \(asOf.inWords)."
    }
    return countText
  }

  private var familyGoalText: String {
    goalText.map { "The goal is \($0)." } ?? ""
  }

  private var familyMetText: String {
    guard let first = criterion.firstMet else { return "" }
    guard let last = criterion.occasions.last?.on, !criterion.isStillMet else {
      return "It was reached on \(first.inWords)."
    }
    return
      "It was reached on \(first.inWords), and not on \(last.inWords), the last time "
      + "anybody looked."
  }

  private var familyChangeText: String {
    guard !hasOwnCounts, readings > 0, trendLimit == nil || trendLimit == .tooFewReadings
    else { return "" }
    guard adequacy != .insufficient, let range = trend?.interval() else {
      return "There are too few results yet to say how it changes from week to week."
    }
    let (low, high) = (Amount.rate(range.lowerBound), Amount.rate(range.upperBound))
    return "From week to week it changes by somewhere between \(low) and \(high)."
  }

  private var familyGapText: String {
    guard missed > 0 else { return "" }
    return "It could not be done \(Amount.count(missed, "time")) (\(criterion.gapText))."
  }

  // MARK: - Words

  /// Whether occasions, help or times in a period say more than the latest value.
  private var hasOwnCounts: Bool {
    period != nil || unit == .prompts
      || (judgesPasses || latest == nil) && criterion.administered > 0
  }

  /// What is to be reached in words, `nil` if nobody has said.
  private var goalText: String? {
    guard let goal else { return nil }
    let day = due.map { " by \($0.inWords)" } ?? ""
    return goalWords(goal) + day
  }

  private func goalWords(_ goal: Double) -> String {
    if let period {
      let fewer = isToDecrease ? " or fewer" : ""
      return "\(Amount(goal, .times))\(fewer) in each \(Self.name(of: period))"
    }
    if judgesPasses, criterion.needed > 1 {
      let (passes, needed) = (criterion.passesNeeded, criterion.needed)
      return "\(passes) out of \(Amount.count(needed, "time"))"
    }
    if unit == .prompts, isToDecrease {
      return goal == 0
        ? "to do it without help" : "to need help \(Amount(goal, .times)) or fewer"
    }
    return "\(Amount(goal, unit))\(isToDecrease && goal > 0 ? " or less" : "")"
  }

  private var periodName: String { period.map(Self.name) ?? "time" }

  private static func name(of period: PeriodUnit) -> String {
    switch period {
    case .session: "lesson"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .halfTerm: "half-term"
    case .term: "term"
    case .year: "year"
    default: "period"
    }
  }
}
