import PlanModel

/// Finds in a statement how well, how often or how long counts as met.
struct CriterionReader {
  let tokens: TextTokens

  /// Returns the criterion of the statement: of several, the one that says most.
  func criterion() -> CriterionShape? {
    guard let found = numbered() ?? leveled() ?? counted() else { return nil }
    return addingConsecutive(widened(found))
  }

  /// A share, a percentage, a rate, a time or a frequency.
  private func numbered() -> CriterionShape? {
    guard tokens.holdsNumber else { return nil }
    let shares = first(share(at:)), percent = first(percentage(at:)),
      rate = first(rate(at:))
    if let rate { return adding(accuracy: percent, to: rate) }
    if let shares, let percent, shares.noun != nil { return compound(shares, percent) }
    return shares ?? percent ?? first(within(at:)) ?? first(frequency(at:))
      ?? first(duration(at:))
  }

  /// A number that is to be reached or kept to, if nothing says more.
  private func counted() -> CriterionShape? {
    guard tokens.holdsNumber else { return nil }
    return first(bounded(at:)) ?? first(whole(at:)) ?? first(inTime(at:))
      ?? first(inARow(at:)) ?? first(gain(at:)) ?? first(spread(at:))
  }

  /// A level of a rubric or of help.
  private func leveled() -> CriterionShape? {
    first(rubric(at:)) ?? first(independence(at:))
  }

  /// Returns the first part of a kind that begins in free text.
  @inline(__always)
  private func first(_ read: (Int) -> CriterionShape?) -> CriterionShape? {
    for place in 0..<tokens.count where tokens.isFree(place) {
      if let found = read(place) { return found }
    }
    return nil
  }

  private func compound(
    _ shares: CriterionShape,
    _ percent: CriterionShape
  ) -> CriterionShape {
    guard case .occasions(let passes, let occasions) = shares.form,
      case .percent(let value) = percent.form
    else { return shares }
    let start = min(shares.range.lowerBound, percent.range.lowerBound)
    let end = max(shares.range.upperBound, percent.range.upperBound)
    return CriterionShape(
      .compound(value, passes, of: occasions),
      range: start..<end,
      noun: shares.noun,
      confidence: .medium
    )
  }

  private func adding(
    accuracy: CriterionShape?,
    to rate: CriterionShape
  ) -> CriterionShape {
    guard let accuracy, case .percent(let percent) = accuracy.form else { return rate }
    var rate = rate
    rate.accuracy = percent
    let end = max(rate.range.upperBound, accuracy.range.upperBound)
    rate.range = rate.range.lowerBound..<end
    return rate
  }

  /// Takes the words before the number with it: "on at least", "with".
  private func widened(_ found: CriterionShape) -> CriterionShape {
    var start = found.range.lowerBound
    if tokens.has(.at, .least, at: start - 2) { start -= 2 }
    if tokens.has(.a, .minimum, .of, at: start - 3) { start -= 3 }
    if tokens.isA(.criterionLead, at: start - 1) { start -= 1 }
    var wide = found
    wide.range = start..<found.range.upperBound
    return wide
  }

  /// Adds "for two consecutive weeks", "three times in a row".
  private func addingConsecutive(_ found: CriterionShape) -> CriterionShape {
    guard tokens.holds(.inARow) else { return found }
    for place in 0..<tokens.count {
      guard let count = tokens.wholeNumber(place), 1...100 ~= count else { continue }
      guard isInARow(place), !found.range.contains(place) || found.isPercent else {
        continue
      }
      var found = found
      found.consecutive = count
      if place >= found.range.upperBound, place - found.range.upperBound < 4 {
        found.range = found.range.lowerBound..<min(place + 3, tokens.count)
      }
      return found
    }
    return found
  }

  /// Whether a number counts occasions one after another.
  func isInARow(_ place: Int) -> Bool {
    if tokens.isA(.consecutive, at: place + 1) { return true }
    for next in place + 1..<place + 4 {
      if tokens.has(.in, .a, .row, at: next) || tokens.word(next) == .running {
        return true
      }
      guard tokens.isWord(next) else { return false }
    }
    return false
  }
}

// MARK: - Shares and percentages

extension CriterionReader {
  /// "8 out of 10 probes", "4/5 trials", "4 days in 5".
  private func share(at place: Int) -> CriterionShape? {
    guard tokens.isNumber(place), let found = ShareReader(tokens: tokens).share(at: place)
    else { return nil }
    let noun = occasionNoun(from: found.range.upperBound) ?? noun(in: found.between)
    return CriterionShape(
      .occasions(found.passes, of: found.occasions),
      range: place..<max(found.range.upperBound, noun?.upperBound ?? 0),
      noun: noun
    )
  }

  private func noun(in range: Range<Int>) -> Range<Int>? {
    for place in range {
      if let match = tokens.match(.occasions, at: place) { return match.range }
    }
    return nil
  }

  /// The word for one occasion within four words, such as "curriculum-based probes".
  private func occasionNoun(from start: Int) -> Range<Int>? {
    for place in start..<start + 4 {
      guard tokens.isWord(place), !tokens.isA(.nounStop, at: place) else { return nil }
      guard let match = tokens.match(.occasions, at: place) else { continue }
      // "practice papers" are papers.
      let next = tokens.match(.occasions, at: match.range.upperBound)
      return next?.range ?? match.range
    }
    return nil
  }

  /// "80%", "95 per cent".
  private func percentage(at place: Int) -> CriterionShape? {
    guard tokens.isDigits(place), let end = percentEnd(after: place),
      let value = tokens.number(place)
    else { return nil }
    let hasAccuracy = tokens.isA(.accuracy, at: end)
    return CriterionShape(.percent(value), range: place..<(hasAccuracy ? end + 1 : end))
  }

  private func percentEnd(after place: Int) -> Int? {
    switch tokens.word(place + 1) {
    case .percentSign, .percent: place + 2
    case .per where tokens.word(place + 2) == .cent: place + 3
    default: nil
    }
  }
}
