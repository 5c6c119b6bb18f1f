import PlanModel

/// How the pupil knows that a target is met, in sentences of everyday words.
struct PupilCriterion {
  /// The sentences, without their full stops; none if there is nothing to say.
  private(set) var sentences: [String] = []

  private let target: Target
  private let criterion: Criterion
  private let isReplacement: Bool

  init(_ target: Target, _ criterion: Criterion, isReplacement: Bool) {
    self.target = target
    self.criterion = criterion
    self.isReplacement = isReplacement
    sentences = main
    if !sentences.isEmpty || criterion.judgedForm == .occasions {
      sentences += repeated + spread + kept
    }
  }

  private var isToDecrease: Bool { target.measure?.direction == .decrease }

  private func done(_ words: String) -> [String] { ["I am there when \(words)"] }

  // MARK: - Forms

  private var main: [String] {
    switch criterion.judgedForm {
    case .occasions: return share.map { done($0) } ?? []
    case .percent: return percent.map { done($0) } ?? []
    case .compound:
      guard let percent else { return share.map { done($0) } ?? [] }
      return done(percent) + times("I do that")
    case .rate: return value.map { done($0) } ?? []
    case .within: return time.map { done("I do it in \($0) or less") } ?? []
    case .atLeastFor: return time.map { done("I keep going for \($0)") } ?? []
    case .frequency: return frequency.map { done($0) } ?? []
    case .rubric: return criterion.level.map { done("I reach level \($0)") } ?? []
    case .independence: return help.map { done($0) } ?? []
    case .attainmentLevel:
      guard let seen = AttainmentWords(target, criterion)?.descriptor else {
        return together
      }
      return done("we see this: \(seen)")
    default: return together
    }
  }

  private var together: [String] { ["We decide together when I have done it"] }

  private var share: String? {
    guard let passes = criterion.passes, let whole = criterion.occasions else {
      return nil
    }
    return counted(passes, of: whole)
  }

  private func counted(_ passes: Int, of whole: Int) -> String {
    SkillWords.countsCorrect(target)
      ? "I get \(passes) out of \(whole) right"
      : "I do it \(passes.counting("time", "times")) out of \(whole)"
  }

  private func times(_ lead: String) -> [String] {
    guard let passes = criterion.passes, let whole = criterion.occasions else {
      return []
    }
    return ["\(lead) \(passes.counting("time", "times")) out of \(whole)"]
  }

  private var percent: String? {
    guard let percent = criterion.percent else { return nil }
    if isReplacement, percent <= 0 { return "I do this every time" }
    guard let share = EverydayShare(percent) else {
      return isToDecrease
        ? "it happens \(percent)% of the time or less" : "I get to \(percent)%"
    }
    if isToDecrease {
      return "it happens at most \(share.part) times out of \(share.whole)"
    }
    return counted(share.part, of: share.whole)
  }

  private var time: String? {
    criterion.value.map { AmountWords($0, criterion.unit ?? target.measure?.unit).text }
  }

  private var frequency: String? {
    guard let times = criterion.times, let period = PeriodWords(criterion.period) else {
      return nil
    }
    guard isToDecrease else {
      let count = times == 1 ? "once" : "\(times) times"
      return "I do it \(count) a \(period.singular)"
    }
    guard times > 0 else { return "I do this all \(period.singular)" }
    let count = times == 1 ? "once" : "\(times) times"
    return "it happens at most \(count) a \(period.singular)"
  }

  private var help: String? {
    let alone = criterion.promptLevel == .independent ? 0 : nil
    guard let most = criterion.maximumPrompts ?? alone else {
      return criterion.promptLevel.flatMap { PromptWords($0) }
        .map { "I need no more help than \($0.help)" }
    }
    guard most > 0 else { return "I do it by myself" }
    return "I need at most \(most.counting("reminder", "reminders"))"
  }

  // MARK: - Values

  private var value: String? {
    guard let value = criterion.value else { return nil }
    let unit = criterion.unit ?? target.measure?.unit
    if isReplacement, value <= 0 { return "I do this every time" }
    let amount = AmountWords(value, unit).text
    let most = isToDecrease ? "at most " : ""
    switch unit {
    case .wordsPerMinute?:
      return "I reach \(value) \(value == 1 ? "word" : "words") in a minute"
    case .correct?: return "I get \(value) right"
    case .digitsCorrect?: return "I get \(value) \(value == 1 ? "digit" : "digits") right"
    case .percent?: return "I get to \(amount)"
    case .level?: return "I reach \(amount)"
    case .minutes?, .seconds?:
      return isToDecrease ? "I do it in \(amount) or less" : "I keep going for \(amount)"
    case .times?:
      let count = value == 1 ? "once" : amount
      return isToDecrease ? "it happens at most \(count)" : "I do it \(count)"
    case .prompts?:
      guard value > 0 else { return "I do it by myself" }
      return "I need at most \(value) \(value == 1 ? "reminder" : "reminders")"
    case .points?: return "I get \(most)\(amount)"
    default: return "I get to \(most)\(amount)"
    }
  }

  // MARK: - Again, elsewhere, later

  private var repeated: [String] {
    var sentences: [String] = []
    if let accuracy = criterion.minimumAccuracy {
      let share = EverydayShare(accuracy)
      sentences.append(
        share.map { "I get \($0.part) out of \($0.whole) right" }
          ?? "I get \(accuracy)% right"
      )
    }
    guard let count = criterion.consecutive, count > 1,
      criterion.passes == nil || criterion.occasions == nil
    else { return sentences }
    return sentences + ["I do that \(count) times in a row"]
  }

  private var spread: [String] {
    [
      criterion.settings.map { "I do it in \($0.counting("place", "places"))" },
      criterion.people.map { "I do it with \($0.counting("person", "people"))" },
    ].compactMap(\.self)
  }

  private var kept: [String] {
    criterion.weeks.map { ["I can still do it \($0.counting("week", "weeks")) later"] }
      ?? []
  }
}
