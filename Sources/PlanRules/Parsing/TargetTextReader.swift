import PlanModel

/// Reads a statement part by part; what one part has taken, the next leaves alone.
struct TargetTextReader {
  let tokens: TextTokens
  let dates: DateOrder
  let words: WordTables
  private var taken: [Range<Int>] = []

  init(tokens: TextTokens, dates: DateOrder, words: WordTables) {
    self.tokens = tokens
    self.dates = dates
    self.words = words
  }

  mutating func read(into text: inout TargetParts) {
    guard tokens.count > 0 else { return }
    readDue(into: &text)
    readMeasure(into: &text)
    let criterion = readCriterion(into: &text)
    readCondition(into: &text)
    readSkill(into: &text, criterion: criterion)
    WordingReader(tokens: tokens, words: words).read(into: &text.wording)
  }

  private func part<Value>(
    _ value: Value,
    _ range: Range<Int>,
    _ confidence: Confidence = .high
  ) -> TextPart<Value> {
    TextPart(value, words: tokens.bytes(of: range), confidence: confidence)
  }

  private mutating func readDue(into text: inout TargetParts) {
    let reader = DueReader(
      tokens: tokens,
      dates: DateReader(tokens: tokens, order: dates)
    )
    guard let due = reader.due() else { return }
    text.due = due.part
    taken.append(due.range)
  }

  private mutating func readMeasure(into text: inout TargetParts) {
    let found = MeasureReader(tokens: tokens, words: words, taken: taken).measure()
    text.tool = found.tool.map {
      part(tokens.written($0), $0, found.clause == nil ? .medium : .high)
    }
    text.frequency = found.frequency.map { SharedValue(part($0.value, $0.range)) }
    if let clause = found.clause { taken.append(clause) }
  }

  private mutating func readCriterion(
    into text: inout TargetParts
  ) -> CriterionReader.Found? {
    let reader = CriterionReader(tokens: tokens, words: words, taken: taken)
    let start = BaselineReader(tokens: tokens, criteria: reader).baseline()
    if let start {
      text.baseline = SharedValue(part(start.baseline, start.range, start.confidence))
      if start.mixesUnits { text.wording.mixesUnits = tokens.bytes(of: start.range) }
    }
    var found = reader.criterion()
    if let start, let criterion = start.criterion, keepsGoal(of: start, over: found) {
      found = CriterionReader.Found(
        criterion: completing(criterion, from: found?.criterion),
        range: start.range,
        noun: nil,
        confidence: .high
      )
    }
    if let start { taken.append(start.range) }
    guard let found else { return nil }
    text.criterion = SharedValue(part(found.criterion, found.range, found.confidence))
    text.occasion = found.noun.map { part(tokens.written($0), $0) }
    taken.append(found.range)
    return found
  }

  /// Whether the goal of "from a to b" is the criterion: it is, unless the text names one
  /// elsewhere.
  private func keepsGoal(
    of start: BaselineReader.Found,
    over found: CriterionReader.Found?
  ) -> Bool {
    guard let found else { return true }
    return found.range.overlaps(start.range)
  }

  /// Adds to the goal what the text says about accuracy and occasions in a row.
  private func completing(_ goal: Criterion, from found: Criterion?) -> Criterion {
    guard let found else { return goal }
    return goal.with {
      $0.minimumAccuracy = found.minimumAccuracy
      $0.consecutive = found.consecutive ?? $0.consecutive
    }
  }

  private mutating func readCondition(into text: inout TargetParts) {
    let reader = ConditionReader(tokens: tokens, words: words, taken: taken)
    guard let found = reader.condition() else { return }
    text.condition = part(tokens.written(found.range), found.range, found.confidence)
    taken.append(found.range)
  }

  private mutating func readSkill(
    into text: inout TargetParts,
    criterion: CriterionReader.Found?
  ) {
    let reader = SkillReader(tokens: tokens, words: words, taken: taken)
    guard let skill = reader.skill() else { return }
    text.actor = skill.actor.map { part(tokens.written($0), $0) }
    text.verb = part(skill.base, skill.verb, skill.confidence)
    text.object = skill.object.map { part(tokens.written($0), $0, .medium) }
    let end = skill.verb.upperBound
    text.wording.hasCountedObject = criterion.map { $0.range.lowerBound <= end } ?? false
    text.wording.decreases =
      skill.isAbsence || ["reduce", "decrease"].contains(skill.base)
    if case .observable = skill.kind { text.isObservable = true }
    if case .provision = skill.kind {
      text.wording.provision = tokens.bytes(of: skill.verb)
    }
    if text.criterion.isMissing, let count = countCriterion(after: end) {
      text.criterion = SharedValue(part(count.criterion, count.range, count.confidence))
    }
    let wording = SkillWordingReader(tokens: tokens, words: words, taken: taken)
    wording.read(skill, into: &text.wording)
  }

  private func countCriterion(after verbEnd: Int) -> CriterionReader.Found? {
    CriterionReader(tokens: tokens, words: words, taken: taken).count(after: verbEnd)
  }
}
