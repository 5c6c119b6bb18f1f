import PlanModel

// Levels of help, levels of a rubric, and plain counts.

extension CriterionReader {
  /// "independently", "without adult help", "with no more than 1 verbal prompt".
  func independence(at place: Int) -> CriterionShape? {
    if tokens.isA(.aloneWord, at: place) {
      return CriterionShape(.independence(0, nil), range: place..<place + 1)
    }
    switch tokens.word(place) {
    case .by:
      // "by herself"
      return tokens.isA(.reflexive, at: place + 1)
        ? CriterionShape(.independence(0, nil), range: place..<place + 2) : nil
    case .independently, .unaided, .unprompted:
      return CriterionShape(.independence(0, nil), range: place..<place + 1)
    case .without:
      return help(from: place + 1).map {
        CriterionShape(.independence(0, nil), range: place..<$0)
      }
    case .on:
      // "on her own"
      return tokens.isA(.article, at: place + 1) && tokens.word(place + 2) == .own
        ? CriterionShape(.independence(0, nil), range: place..<place + 3) : nil
    case .with:
      return prompts(from: place)
    default:
      return nil
    }
  }

  /// Returns the place after the word for help within three words.
  private func help(from start: Int) -> Int? {
    for place in start..<start + 3 {
      guard tokens.isWord(place) else { return nil }
      if tokens.isA(.helpWord, at: place) { return place + 1 }
    }
    return nil
  }

  /// How many words say "no more than", and whether the number itself is out.
  func limit(at place: Int) -> (count: Int, isBelow: Bool) {
    if tokens.has(.no, .more, .than, at: place) { return (3, false) }
    if tokens.has(.not, .more, .than, at: place) { return (3, false) }
    if tokens.has(.up, .to, at: place) || tokens.has(.at, .most, at: place) {
      return (2, false)
    }
    if tokens.has(.a, .maximum, .of, at: place) { return (3, false) }
    if tokens.has(.fewer, .than, at: place) || tokens.has(.less, .than, at: place) {
      return (2, true)
    }
    return (tokens.word(place) == .only ? 1 : 0, false)
  }

  private func prompts(from start: Int) -> CriterionShape? {
    if tokens.word(start + 1) == .no, tokens.word(start + 2) != .more {
      return help(from: start + 2).map {
        CriterionShape(.independence(0, nil), range: start..<$0)
      }
    }
    let limit = limit(at: start + 1)
    let place = start + 1 + limit.count
    guard let number = tokens.wholeNumber(place), let end = help(from: place + 1) else {
      return nil
    }
    let most = limit.isBelow ? max(0, number - 1) : number
    var level: PromptLevel?
    for place in place + 1..<end where level == nil { level = tokens.promptLevel(place) }
    return CriterionShape(.independence(most, level), range: start..<end)
  }

  /// "level 3 of the class writing rubric", "rubric level 3".
  func rubric(at place: Int) -> CriterionShape? {
    guard tokens.word(place) == .level, let level = tokens.digits(place + 1)?.value
    else { return nil }
    if tokens.word(place - 1) == .rubric {
      return CriterionShape(.rubric(level, scale: nil), range: place - 1..<place + 2)
    }
    var join = place + 2
    if tokens.word(join) == .or, tokens.isA(.orMore, at: join + 1) { join += 2 }
    guard tokens.isA(.rubricJoin, at: join) else { return nil }
    for end in join + 1..<join + 8 {
      guard !tokens.endsClause(end) else { return nil }
      guard tokens.isA(.rubricWord, at: end) else { continue }
      return CriterionShape(
        .rubric(level, scale: join + 1..<end + 1),
        range: place..<end + 1
      )
    }
    return nil
  }

  /// A number of things directly after the verb: "use 10 new words".
  func count(after verbEnd: Int) -> CriterionShape? {
    var place = verbEnd
    while place < verbEnd + 4, tokens.isA(.countStep, at: place) { place += 1 }
    guard tokens.isFree(place), tokens.isNumber(place), let value = tokens.number(place),
      value > 0
    else { return nil }
    // "2 part instructions" says what kind they are, not how many.
    guard !tokens.isA(.kindOfThing, at: place + 1) else { return nil }
    for noun in place + 1..<place + 4 {
      guard tokens.isWord(noun), !tokens.isA(.countStop, at: noun) else { return nil }
      let isLast = !tokens.isWord(noun + 1) || tokens.isA(.countJoin, at: noun + 1)
      guard isLast || noun == place + 3 || tokens.tokens[noun].endsS else { continue }
      let unit = unit(at: noun)?.unit ?? .times
      return CriterionShape(
        .rate(value, unit),
        range: place..<place + 1,
        confidence: .medium
      )
    }
    return nil
  }
}

extension TextTokens {
  private static let promptLevels: [PromptLevel] = [
    .verbal, .visual, .gesture, .partialPhysical,
  ]

  /// Returns the kind of prompt that a word names.
  fileprivate func promptLevel(_ place: Int) -> PromptLevel? {
    guard isA(.promptKind, at: place), Self.promptLevels.indices.contains(value(place))
    else { return nil }
    return Self.promptLevels[value(place)]
  }
}
