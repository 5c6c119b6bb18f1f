import PlanModel

/// Finds in a statement how well, how often or how long counts as met.
struct CriterionReader {
  /// A criterion, and what surrounds it.
  struct Found {
    private var shared: SharedValue<Criterion>
    /// The tokens of the criterion, with the preposition before it.
    var range: Range<Int>
    /// The word for one occasion, such as "probes", in the tokens.
    let noun: Range<Int>?
    let confidence: Confidence

    init(
      criterion: Criterion,
      range: Range<Int>,
      noun: Range<Int>? = nil,
      confidence: Confidence = .high
    ) {
      shared = SharedValue(criterion)
      self.range = range
      self.noun = noun
      self.confidence = confidence
    }

    var criterion: Criterion {
      get { shared.value }
      set { shared = SharedValue(newValue) }
    }
  }

  let tokens: TextTokens
  let words: WordTables

  /// Places that belong to something else, such as a date.
  let taken: [Range<Int>]

  private func isFree(_ place: Int) -> Bool {
    !taken.contains { $0.contains(place) }
  }

  /// Returns the criterion of the statement: of several, the one that says most.
  func criterion() -> Found? {
    let shares = first(share(at:)), percent = first(percentage(at:)),
      rate = first(rate(at:))
    if let shares, let percent, shares.noun != nil, !isAccuracy(of: rate) {
      return compound(shares, percent)
    }
    let found =
      rate.map { adding(accuracy: percent, to: $0) } ?? shares ?? percent
      ?? first(within(at:)) ?? first(frequency(at:)) ?? first(duration(at:)) ?? first(
        rubric(at:)
      )
      ?? first(independence(at:))
    return found.map(widened).map(addingConsecutive)
  }

  /// Returns the first part of a kind that begins in free text.
  @inline(never)
  private func first(_ read: (Int) -> Found?) -> Found? {
    for place in 0..<tokens.count where isFree(place) {
      if let found = read(place) { return found }
    }
    return nil
  }

  private func isAccuracy(of rate: Found?) -> Bool { rate != nil }

  private func compound(_ shares: Found, _ percent: Found) -> Found {
    guard let passes = shares.criterion.passes, let of = shares.criterion.occasions,
      let value = percent.criterion.percent
    else { return shares }
    let start = min(shares.range.lowerBound, percent.range.lowerBound)
    let end = max(shares.range.upperBound, percent.range.upperBound)
    return widened(
      Found(
        criterion: .compound(percent: value, on: passes, of: of),
        range: start..<end,
        noun: shares.noun,
        confidence: .medium
      )
    )
  }

  private func adding(accuracy: Found?, to rate: Found) -> Found {
    guard let accuracy else { return rate }
    var rate = rate
    rate.criterion.minimumAccuracy = accuracy.criterion.percent
    let end = max(rate.range.upperBound, accuracy.range.upperBound)
    rate.range = rate.range.lowerBound..<end
    return rate
  }

  /// Takes the words before the number with it: "on at least", "with".
  private func widened(_ found: Found) -> Found {
    var start = found.range.lowerBound
    if tokens.has(["at", "least"], at: start - 2) { start -= 2 }
    if tokens.has(["a", "minimum", "of"], at: start - 3) { start -= 3 }
    let leads = ["on", "in", "with", "at", "for", "to", "of", "achieving", "scoring"]
    if start > 0, leads.contains(tokens.text(start - 1)) { start -= 1 }
    var wide = found
    wide.range = start..<found.range.upperBound
    return wide
  }

  /// Adds "for two consecutive weeks", "three times in a row".
  private func addingConsecutive(_ found: Found) -> Found {
    for place in 0..<tokens.count {
      guard let count = tokens.wholeNumber(place), 1...100 ~= count else { continue }
      let next = tokens.text(place + 1)
      let isInARow =
        ["consecutive", "successive"].contains(next)
        || tokens.has(["in", "a", "row"], at: place + 2)
        || (next == "times" && tokens.text(place + 2) == "running")
      guard isInARow, !found.range.contains(place) || found.criterion.kind == .percent
      else { continue }
      var found = found
      found.criterion.consecutive = count
      if place >= found.range.upperBound, place - found.range.upperBound < 4 {
        found.range = found.range.lowerBound..<min(place + 3, tokens.count)
      }
      return found
    }
    return found
  }
}

// MARK: - Shares and percentages

extension CriterionReader {
  /// "8 out of 10 probes", "4/5 trials", "8 of the 10".
  private func share(at place: Int) -> Found? {
    guard let passes = tokens.wholeNumber(place), passes >= 0 else { return nil }
    var next = place + 1
    if tokens.has(["out", "of"], at: next) {
      next += 2
    } else if tokens.isOne(of: ["of", "/"], at: next) {
      next += 1
    } else {
      return nil
    }
    if tokens.isOne(of: ["the", "every", "his", "her", "their"], at: next) { next += 1 }
    guard let occasions = tokens.wholeNumber(next), passes <= occasions, occasions > 0,
      !(tokens.text(place + 1) == "/" && tokens.text(next + 1) == "/")
    else { return nil }
    let noun = occasionNoun(from: next + 1)
    return Found(
      criterion: .occasions(passes, of: occasions),
      range: place..<(noun?.upperBound ?? next + 1),
      noun: noun
    )
  }

  /// The word for one occasion within four words, such as "curriculum-based probes".
  private func occasionNoun(from start: Int) -> Range<Int>? {
    for place in start..<start + 4 {
      guard tokens.isWord(place), !tokens.isOne(of: ["with", "and", "by"], at: place)
      else { return nil }
      if let match = words.occasions.match(tokens, at: place) { return match.range }
    }
    return nil
  }

  /// "80%", "95 per cent".
  private func percentage(at place: Int) -> Found? {
    guard let value = tokens.number(place), tokens.tokens[place].kind == .number else {
      return nil
    }
    let end: Int
    if tokens.isOne(of: ["%", "percent"], at: place + 1) {
      end = place + 2
    } else if tokens.has(["per", "cent"], at: place + 1) {
      end = place + 3
    } else {
      return nil
    }
    let hasAccuracy = tokens.isOne(of: ["accuracy", "correct"], at: end)
    return Found(
      criterion: .percent(value),
      range: place..<(hasAccuracy ? end + 1 : end)
    )
  }
}
