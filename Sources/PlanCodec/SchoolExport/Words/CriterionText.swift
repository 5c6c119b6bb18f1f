import PlanModel

/// Reads what counts as met, in the forms in which schools write it.
///
/// `8 out of 10`, `80%`, `80% on 3 consecutive occasions`, `60 words per minute`, `at least
/// 3 times per week`, `within 5 minutes`, `for 10 minutes`, `independently`, `with no more
/// than 1 verbal prompt`, `level 3`, and for goal attainment scaling `0 or better`. What is in
/// none of these forms is a criterion in words.
enum CriterionText {
  static func criterion(_ text: String, style: TargetStyle) -> Criterion? {
    let words = WordList(text)
    let form =
      occasions(text) ?? percent(words) ?? time(words) ?? times(words) ?? rate(words)
      ?? independence(words) ?? level(words)
    if let form { return form }
    return style == .attainmentScale ? attainment(words) : nil
  }

  private static func occasions(_ text: String) -> Criterion? {
    let bytes = TrimmedBytes.trimming(Array(text.utf8)[...])
    guard let fraction = try? NumberText.fraction(bytes),
      let passes = fraction.score.intValue, let occasions = fraction.total.intValue,
      occasions <= 1_000
    else { return nil }
    return .occasions(passes, of: occasions)
  }

  private static func percent(_ words: WordList) -> Criterion? {
    var words = words
    _ = words.take("at least")
    guard let percent = words.takePercentage() else { return nil }
    if words.isEmpty { return .percent(percent) }
    guard words.takeOne(of: ["on", "for", "over", "across"]),
      let count = words.takeCount(), count > 0,
      words.takeOne(of: ["consecutive", "successive"]),
      words.takeOne(of: ["occasions", "occasion"]), words.isEmpty
    else { return nil }
    return .percent(percent, onConsecutive: count)
  }

  private static func time(_ words: WordList) -> Criterion? {
    var words = words
    let isWithin = words.take("within")
    guard isWithin || words.take("for") else { return nil }
    if !isWithin { _ = words.take("at least") }
    guard let number = words.takeNumber(), number > 0,
      let unit = words.code(as: MeasureUnit.self), unit == .minutes || unit == .seconds
    else { return nil }
    return isWithin ? .within(number, unit) : .atLeast(for: number, unit)
  }

  private static func times(_ words: WordList) -> Criterion? {
    var words = words
    _ = words.take("on")
    guard words.take("at least"), let count = words.takeCount(),
      words.takeOne(of: ["times", "time", "occasions"]),
      words.takeOne(of: FrequencyText.perWords),
      let period = words.code(as: PeriodUnit.self)
    else { return nil }
    return .atLeast(count, per: period)
  }

  private static func rate(_ words: WordList) -> Criterion? {
    var words = words
    _ = words.take("at least")
    guard let number = words.takeNumber(), let unit = words.code(as: MeasureUnit.self),
      rateUnits.contains(unit)
    else { return nil }
    return .rate(number, unit)
  }

  /// Units of which more is better; of minutes or prompts alone nobody can tell.
  private static let rateUnits: [MeasureUnit] = [
    .wordsPerMinute, .digitsCorrect, .correct, .points, .words, .steps,
  ]

  private static func independence(_ words: WordList) -> Criterion? {
    var words = words
    if words.rest == "independently" { return .independence() }
    _ = words.take("with")
    _ = words.takeOne(of: ["no more than", "at most", "up to"])
    guard let count = words.takeCount() else { return nil }
    guard words.takeLast(of: ["prompt", "prompts"]) else { return nil }
    if words.isEmpty { return .independence(maximumPrompts: count) }
    guard let level = words.code(as: PromptLevel.self) else { return nil }
    return .independence(maximumPrompts: count, level: level)
  }

  private static func level(_ words: WordList) -> Criterion? {
    var words = words
    guard words.take("level"), let level = words.takeCount(), words.isEmpty else {
      return nil
    }
    return .rubric(level: level)
  }

  private static func attainment(_ words: WordList) -> Criterion? {
    var words = words
    guard let level = words.takeNumber()?.intValue, -2...2 ~= level,
      words.isEmpty || words.rest == "or better" || words.rest == "or above"
    else { return nil }
    return .attainmentLevel(level)
  }
}
