import PlanModel

// Levels of help, levels of a rubric, and plain counts.

extension CriterionReader {
  private static let help = [
    "prompt", "prompts", "prompting", "help", "support", "reminders", "reminder",
    "assistance",
  ]

  /// "independently", "without adult help", "with no more than 1 verbal prompt".
  func independence(at place: Int) -> Found? {
    switch tokens.text(place) {
    case "independently", "unaided", "unprompted":
      return Found(criterion: .independence(), range: place..<place + 1)
    case "without":
      return help(from: place + 1).map {
        Found(criterion: .independence(), range: place..<$0)
      }
    case "with":
      return prompts(from: place)
    default:
      return nil
    }
  }

  /// Returns the place after the word for help within three words.
  private func help(from start: Int) -> Int? {
    for place in start..<start + 3 {
      guard tokens.isWord(place) else { return nil }
      if Self.help.contains(tokens.text(place)) { return place + 1 }
    }
    return nil
  }

  private static let limits = [
    ["no", "more", "than"], ["not", "more", "than"], ["up", "to"], ["at", "most"],
    ["a", "maximum", "of"], ["fewer", "than"], ["less", "than"], ["only"], [],
  ]

  private func prompts(from start: Int) -> Found? {
    if tokens.text(start + 1) == "no", tokens.text(start + 2) != "more" {
      return help(from: start + 2).map {
        Found(criterion: .independence(), range: start..<$0)
      }
    }
    guard let limit = Self.limits.first(where: { tokens.has($0, at: start + 1) }) else {
      return nil
    }
    let place = start + 1 + limit.count
    guard let number = tokens.wholeNumber(place), let end = help(from: place + 1) else {
      return nil
    }
    let isBelow = limit.last == "than" && limit.first != "no" && limit.first != "not"
    let most = isBelow ? max(0, number - 1) : number
    let level = (place + 1..<end).compactMap { Self.levels[tokens.text($0)] }.first
    return Found(
      criterion: .independence(maximumPrompts: most, level: level),
      range: start..<end
    )
  }

  private static let levels: [String: PromptLevel] = [
    "verbal": .verbal, "visual": .visual, "gestural": .gesture, "gesture": .gesture,
    "physical": .partialPhysical,
  ]

  /// "level 3 of the class writing rubric", "rubric level 3".
  func rubric(at place: Int) -> Found? {
    guard tokens.text(place) == "level", let level = tokens.digits(place + 1)?.value
    else {
      return nil
    }
    if tokens.text(place - 1) == "rubric" {
      return Found(
        criterion: .rubric(level: level, of: "rubric"),
        range: place - 1..<place + 2
      )
    }
    guard tokens.isOne(of: ["of", "on", "in"], at: place + 2) else { return nil }
    for end in place + 3..<place + 10 {
      guard !tokens.endsClause(end) else { return nil }
      guard tokens.isOne(of: ["rubric", "scale", "ladder"], at: end) else { continue }
      let scale = tokens.written(place + 3..<end + 1)
      return Found(
        criterion: .rubric(level: level, of: scale),
        range: place..<end + 1
      )
    }
    return nil
  }

  /// A number of things directly after the verb: "use 10 new words".
  func count(after verbEnd: Int) -> Found? {
    var place = verbEnd
    let steps = ["all", "at", "least", "his", "her", "their", "the", "out", "to", "up"]
    while place < verbEnd + 4, steps.contains(tokens.text(place)) { place += 1 }
    guard !taken.contains(where: { $0.contains(place) }),
      let value = tokens.number(place), value > 0
    else { return nil }
    for noun in place + 1..<place + 4 {
      guard tokens.isWord(noun), !tokens.isOne(of: ["of", "to", "from"], at: noun) else {
        return nil
      }
      let isLast = !tokens.isWord(noun + 1) || Self.joins.contains(tokens.text(noun + 1))
      guard isLast || noun == place + 3 || tokens.text(noun).utf8.last == 0x73 else {
        continue
      }
      let unit = unit(at: noun)?.unit ?? .times
      return Found(
        criterion: .rate(value, unit),
        range: place..<place + 1,
        confidence: .medium
      )
    }
    return nil
  }

  private static let joins = [
    "in", "on", "at", "with", "from", "by", "when", "during", "and", "of", "to", "for",
    "correctly", "independently", "using", "into", "about", "within",
  ]
}
