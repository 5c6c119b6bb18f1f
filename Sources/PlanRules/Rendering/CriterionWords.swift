import PlanModel

/// How well, how often or how long, as the words after the skill.
struct CriterionWords {
  private let target: Target
  private let criterion: Criterion
  private let occasions: String
  private let isReplacement: Bool

  /// Puts a criterion into words.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - criterion: Its criterion, or one made of its goal.
  ///   - occasions: The word for several occasions, `nil` for "occasions".
  ///   - isReplacement: Whether the skill is told as another way to choose.
  init(
    _ target: Target,
    _ criterion: Criterion,
    occasions: String?,
    isReplacement: Bool
  ) {
    self.target = target
    self.criterion = criterion
    self.occasions = occasions ?? "occasions"
    self.isReplacement = isReplacement
  }

  /// The words with the space or the comma before them, empty if there is nothing to say.
  var text: String { main + repeated + spread + kept }

  private var isToDecrease: Bool { target.measure?.direction == .decrease }

  // MARK: - Forms

  private var main: String {
    switch criterion.judgedForm {
    case .occasions: share
    case .percent: percent
    case .compound: percent + share
    case .rate: value
    case .within: time("within ")
    case .atLeastFor: time("for at least ")
    case .frequency: frequency
    case .rubric: rubric
    case .independence: help
    case .attainmentLevel: attainment
    default: PlainWords(criterion.text).map { ", judged by \($0.quoted)" } ?? ""
    }
  }

  private var share: String {
    guard let passes = criterion.passes, let whole = criterion.occasions else {
      return ""
    }
    let isOne = whole == 1 && occasions == "occasions"
    let share = " on \(passes) out of \(whole) \(isOne ? "occasion" : occasions)"
    return PlainWords(target.measure?.passMark).map { "\(share) (pass mark: \($0.text))" }
      ?? share
  }

  private var percent: String {
    guard let percent = criterion.percent else { return "" }
    if isReplacement, percent <= 0 { return "" }
    guard !isToDecrease else { return " \(most)\(percent)% of the time" }
    return " with \(percent)% \(success)"
  }

  private var success: String {
    SkillWords.countsCorrect(target) ? "accuracy" : "success"
  }

  private func time(_ lead: String) -> String {
    guard let value = criterion.value else { return "" }
    let unit = criterion.unit ?? target.measure?.unit
    return " \(lead)\(AmountWords(value, unit).text)"
  }

  private var frequency: String {
    guard let times = criterion.times, let period = PeriodWords(criterion.period) else {
      return ""
    }
    if isReplacement, times <= 0 { return "" }
    let count = times == 1 ? "once" : "\(times) times"
    return " \(bound)\(count) per \(period.singular)"
  }

  private var rubric: String {
    guard let level = criterion.level else { return "" }
    guard let scale = PlainWords(criterion.scale) else { return " at level \(level)" }
    let article = Article(for: scale) == .written ? "" : "the "
    return " at level \(level) of \(article)\(scale.text)"
  }

  private var help: String {
    let most =
      criterion.maximumPrompts ?? (criterion.promptLevel == .independent ? 0 : nil)
    let kind = criterion.promptLevel.flatMap { PromptWords($0) }
    guard let most else {
      return kind.map { " with no more help than \($0.help)" } ?? ""
    }
    guard most > 0 else { return alone }
    let noun = [kind?.adjective, most == 1 ? "prompt" : "prompts"].compactMap(\.self)
    return " with no more than \(most) \(noun.joined(separator: " "))"
  }

  /// "independently", unless the skill says so already.
  private var alone: String {
    let skill = SkillWords(target.skill)?.text
    let saysSo = PlainWords(skill)?.words.contains("independently") ?? false
    return saysSo ? "" : " independently"
  }

  private var attainment: String {
    guard let words = AttainmentWords(target, criterion) else { return "" }
    return ", reaching \(words.text)"
  }

  // MARK: - Values

  private var value: String {
    guard let value = criterion.value else { return "" }
    let unit = criterion.unit ?? target.measure?.unit
    if isReplacement, value <= 0 { return "" }
    if standsInObject(value, unit) { return accuracy }
    let amount = AmountWords(value, unit).text
    if namesChange { return " to \(amount)\(accuracy)" }
    let words =
      switch unit {
      case .wordsPerMinute?: " at \(most)\(amount)"
      case .correct?, .digitsCorrect?: " with \(most)\(amount)"
      case .percent?:
        " with \(most)\(amount) \(success)"
      case .level?: " at \(amount)"
      case .minutes?, .seconds?:
        isToDecrease ? " in \(most)\(amount)" : " for at least \(amount)"
      case .times?: value == 1 ? " \(bound)once" : " \(bound)\(amount)"
      case .prompts?: value <= 0 ? alone : " with no more than \(amount)"
      case .points?: ", scoring \(most)\(amount)"
      default: isToDecrease ? " with \(most)\(amount)" : ", reaching \(amount)"
      }
    return words + accuracy
  }

  /// Whether the verb names a change, which leads to a value.
  private var namesChange: Bool {
    guard let skill = SkillWords(target.skill), let words = PlainWords(skill.text) else {
      return false
    }
    return Self.changes.contains(words.firstWord)
  }

  private static let changes = [
    "increase", "improve", "raise", "extend", "build", "boost",
  ]

  /// What stands before a value that is not to be passed.
  private var most: String {
    guard isToDecrease else { return "" }
    return isReplacement ? "more than " : "no more than "
  }

  private var bound: String { isToDecrease ? most : "at least " }

  private var accuracy: String {
    criterion.minimumAccuracy.map { " with at least \($0)% accuracy" } ?? ""
  }

  /// Whether the object counts already: "use 10 new words".
  private func standsInObject(_ value: Number, _ unit: MeasureUnit?) -> Bool {
    let counted: [MeasureUnit?] = [nil, .times, .words, .steps, .points]
    guard counted.contains(unit), let object = PlainWords(target.skill?.object) else {
      return false
    }
    return object.words.contains(value.description)
  }

  // MARK: - Again, elsewhere, later

  private var repeated: String {
    guard let count = criterion.consecutive, count > 1 else { return "" }
    guard criterion.passes == nil || criterion.occasions == nil else { return "" }
    return " on \(count) consecutive occasions"
  }

  private var spread: String {
    let settings = criterion.settings.map { "in \($0.counting("setting", "settings"))" }
    let people = criterion.people.map { "with \($0.counting("person", "people"))" }
    let places = [settings, people].compactMap(\.self)
    return places.isEmpty ? "" : ", \(places.joinedWithAnd)"
  }

  private var kept: String {
    guard let weeks = criterion.weeks else { return "" }
    return ", and still \(weeks.counting("week", "weeks")) later"
  }
}
