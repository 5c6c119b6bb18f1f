import PlanModel

/// Reads a statement part by part; what one part has taken, the next leaves alone.
struct TargetTextReader {
  private var tokens: TextTokens
  private let dates: DateOrder

  init(_ tokens: TextTokens, dates: DateOrder) {
    self.tokens = tokens
    self.dates = dates
  }

  mutating func read(into text: inout TargetParts) {
    guard tokens.count > 0 else { return }
    readDue(into: &text)
    readMeasure(into: &text)
    let criterion = readCriterion(into: &text)
    readCondition(into: &text, criterion: criterion)
    readSkill(into: &text, criterion: criterion)
    WordingReader(tokens: tokens).read(into: &text.wording)
  }

  private func part<Value>(
    _ value: Value,
    _ range: Range<Int>,
    _ confidence: Confidence = .high
  ) -> TextPart<Value> {
    TextPart(value, words: tokens.bytes(of: range), confidence: confidence)
  }

  private func written(
    _ range: Range<Int>,
    _ confidence: Confidence = .high
  ) -> WrittenPart {
    WrittenPart(words: tokens.bytes(of: range), confidence: confidence)
  }

  private mutating func readDue(into text: inout TargetParts) {
    let reader = DateReader(tokens: tokens, order: dates)
    guard let due = DueReader(tokens: tokens, dates: reader).due() else { return }
    text.due = due.part
    tokens.take(due.range)
  }

  private mutating func readMeasure(into text: inout TargetParts) {
    let found = MeasureReader(tokens: tokens).measure()
    if let tool = found.tool {
      text.tool = written(tool, found.clause == nil ? .medium : .high)
    }
    if let frequency = found.frequency {
      text.frequency = SharedValue(part(frequency.value, frequency.range))
    }
    if let clause = found.clause { tokens.take(clause) }
    if let frequency = found.frequency { tokens.take(frequency.range) }
  }

  private mutating func readCriterion(into text: inout TargetParts) -> CriterionShape? {
    let reader = CriterionReader(tokens: tokens)
    let dates = DateReader(tokens: tokens, order: dates)
    let starts = BaselineReader(tokens: tokens, criteria: reader, dates: dates)
    let start = starts.baseline()
    if start.isMissing, let words = starts.described() {
      text.wording.tellsStart = true
      tokens.take(words)
    }
    if let start {
      text.baseline = SharedValue(part(start.baseline, start.range, start.confidence))
      if start.mixesUnits { text.wording.mixesUnits = tokens.bytes(of: start.range) }
    }
    // A start beside the goal is no goal; "from a to b" holds both.
    if let start, start.goal == nil { tokens.take(start.range) }
    var found = CriterionReader(tokens: tokens).criterion()
    if let start, var goal = start.goal, keepsGoal(of: start, over: found) {
      // What the text says about accuracy and occasions in a row belongs to the goal.
      goal.accuracy = found?.accuracy
      goal.consecutive = found?.consecutive
      found = goal
    }
    if let start, start.goal != nil { tokens.take(start.range) }
    guard let found else { return nil }
    if case .rubric(_, let scale?) = found.form, scale.count > 1, text.tool == nil {
      text.tool = written(scale, .medium)
    }
    keep(found, in: &text)
    if let noun = found.noun {
      text.occasion = written(noun)
      text.wording.countsProbes = tokens.isProbe(noun)
    }
    tokens.take(found.range)
    return found
  }

  /// Whether the goal of "from a to b" is the criterion: it is, unless the text names one
  /// elsewhere.
  private func keepsGoal(
    of start: BaselineReader.Found,
    over found: CriterionShape?
  ) -> Bool {
    found.map { $0.range.overlaps(start.range) } ?? true
  }

  private func keep(_ found: CriterionShape, in text: inout TargetParts) {
    let criterion = found.criterion(in: tokens)
    text.criterion = SharedValue(part(criterion, found.range, found.confidence))
  }

  /// Keeps any number as a criterion where no form of criterion was understood.
  private func keepLoose(in text: inout TargetParts) {
    guard text.criterion == nil, let loose = CriterionReader(tokens: tokens).loose()
    else { return }
    keep(loose, in: &text)
  }

  private mutating func readCondition(
    into text: inout TargetParts,
    criterion: CriterionShape?
  ) {
    let reader = ConditionReader(tokens: tokens)
    guard let found = reader.condition() ?? reader.occasion(of: criterion) else { return }
    text.condition = written(found.range, found.confidence)
    tokens.take(found.range)
  }

  private func readSkill(into text: inout TargetParts, criterion: CriterionShape?) {
    if let words = ProvisionHeadReader(tokens: tokens).head() {
      text.wording.provision = tokens.bytes(of: words)
    }
    guard let skill = SkillReader(tokens: tokens).skill() else {
      keepLoose(in: &text)
      return
    }
    text.actor = skill.actor.map { written($0) }
    let verb =
      skill.match.map { tokens.phrase($0).words }
      ?? tokens.lowered(skill.verb.lowerBound)
    text.verb = part(verb, skill.verb, skill.confidence)
    text.object = skill.object.map { written($0, .medium) }
    text.isObservable = skill.table == .observableVerbs
    let end = skill.verb.upperBound
    text.wording.mayNameCondition = mayNameCondition(from: end)
    text.wording.hasCountedObject = criterion.map { $0.range.lowerBound <= end } ?? false
    text.wording.decreases =
      skill.isAbsence || tokens.isFormOfA(.reduceVerb, at: skill.verb.lowerBound)
    // "18 answers in 2 minutes" counts answers.
    if text.criterion == nil || criterion?.confidence == .low,
      let count = count(after: end)
    {
      keep(count, in: &text)
    }
    keepLoose(in: &text)
    SkillWordingReader(tokens: tokens).read(skill, into: &text.wording)
  }

  /// "with a partner", "on a Year 3 passage": words that may be circumstances, or else
  /// belong to what is done.
  private func mayNameCondition(from start: Int) -> Bool {
    guard tokens.holds(.mayOpenCondition) else { return false }
    for place in start..<max(start, tokens.count)
    where tokens.isA(.mayOpenCondition, at: place) && tokens.isFree(place)
      && tokens.isWord(place + 1) && !tokens.isA(.opener, at: place)
    {
      // "with a peer" names people, "on four nights" and "on time" no circumstances.
      let noun = tokens.isA(.article, at: place + 1) ? place + 2 : place + 1
      let isOther = tokens.isA(.pupils, at: noun) || tokens.isA(.timeNoun, at: noun)
      if !isOther, tokens.number(place + 1) == nil { return true }
    }
    return false
  }

  /// "chop 3 vegetables", and so "peel and chop 3 vegetables".
  private func count(after verbEnd: Int) -> CriterionShape? {
    let reader = CriterionReader(tokens: tokens)
    if let count = reader.count(after: verbEnd) { return count }
    guard tokens.word(verbEnd) == .and,
      let second = tokens.match(.observableVerbs, at: verbEnd + 1)
    else { return nil }
    return reader.count(after: second.range.upperBound)
  }
}
