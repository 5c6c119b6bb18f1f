import PlanModel

/// Finds in a statement where the pupil starts, and where a change is to lead.
struct BaselineReader {
  struct Found {
    let start: Amount
    let unit: MeasureUnit?
    let outOf: Number?
    /// The criterion that "from a to b" implies.
    var goal: CriterionShape?
    let range: Range<Int>
    var confidence = Confidence.high
    /// Whether start and goal are written in units that don't fit.
    var mixesUnits = false

    var baseline: Baseline {
      var baseline = Baseline(value: start.value, unit: unit)
      baseline.outOf = outOf
      return baseline
    }
  }

  struct Amount {
    var value: Number
    var unit: MeasureUnit?
    var outOf: Number?
    var end: Int
  }

  let tokens: TextTokens
  let criteria: CriterionReader
  let dates: DateReader

  /// Returns what "from 84 to 121", or "(baseline 3/10)" says.
  func baseline() -> Found? {
    guard tokens.holdsNumber, tokens.holds(.startCue) || tokens.holds(.bracket) else {
      return nil
    }
    for place in 0..<tokens.count {
      let isFrom = tokens.word(place) == .from
      let found = isFrom ? fromTo(at: place + 1) : isArrow(place) ? arrow(at: place) : nil
      if let found { return found }
    }
    var place = 0
    while let segment = tokens.segment(from: place) {
      if let found = named(in: segment) { return found }
      place = segment.upperBound
    }
    return nil
  }

  // MARK: Amounts

  private func amount(at start: Int) -> Amount? {
    var place = start
    while place < start + 2,
      tokens.isA(.aboutWord, at: place) || tokens.isA(.amountLead, at: place)
    {
      place += 1
    }
    let isNegative = isMinus(place)
    if isNegative { place += 1 }
    guard tokens.isNumber(place), let size = tokens.number(place) else { return nil }
    let value = isNegative ? -size : size
    if let share = ShareReader(tokens: tokens).share(at: place) {
      return Amount(
        value: value,
        unit: criteria.unit(at: share.range.upperBound)?.unit ?? .correct,
        outOf: Number(exactly: share.occasions),
        end: criteria.unit(at: share.range.upperBound)?.end ?? share.range.upperBound
      )
    }
    let unit = criteria.unit(at: place + 1)
    return Amount(value: value, unit: unit?.unit, end: unit?.end ?? place + 1)
  }

  /// "-2" on a scale that has levels below 0.
  private func isMinus(_ place: Int) -> Bool {
    guard tokens.word(place) == .hyphen, place > 0 else { return false }
    return tokens.tokens[place - 1].end < tokens.tokens[place].start
  }

  /// Returns the first amount in a range that is no date and no name.
  func amount(in range: Range<Int>) -> Amount? {
    var place = range.lowerBound
    while place < range.upperBound {
      if let date = dates.date(at: place), !date.range.isEmpty {
        place = date.range.upperBound
      } else if let amount = amount(at: place), !isName(place) {
        return amount
      } else {
        place += 1
      }
    }
    return nil
  }

  /// Whether a number is part of a name, such as "term 1", or says no amount.
  private func isName(_ place: Int) -> Bool {
    tokens.isA(.numberedThing, at: place - 1) || tokens.digits(place)?.count == 4
      || tokens.word(place) == .no
      || tokens.word(place + 1) == .slash
        && tokens.digits(place + 2)?.count == 4
  }

  // MARK: From and to

  private func fromTo(at first: Int) -> Found? {
    guard let start = amount(at: first) else { return nil }
    var to = start.end
    while to < start.end + 8, tokens.word(to) != .to {
      // "from 4 (2025-26) to 1"
      guard !tokens.isA(.segmentEnd, at: to) || tokens.isA(.bracket, at: to) else {
        break
      }
      to += 1
    }
    guard tokens.word(to) == .to else { return nil }
    let limit = criteria.limit(at: to + 1).count
    let next = tokens.has(.at, .least, at: to + 1) ? to + 3 : to + 1 + limit
    return amount(at: next).map { found(start, $0, from: first - 1) }
  }

  /// "->" or "→" between two amounts.
  private func isArrow(_ place: Int) -> Bool { tokens.isA(.arrow, at: place) }

  private func arrow(at place: Int) -> Found? {
    var next = place + 1
    while tokens.isA(.arrow, at: next) { next += 1 }
    guard let goal = amount(at: next) else { return nil }
    var first = place - 1
    while first >= 0, first > place - 6, !tokens.isNumber(first) { first -= 1 }
    if tokens.isNumber(first - 2), tokens.word(first - 1) == .slash { first -= 2 }
    while tokens.word(place - 1) == .hyphen, first == place - 1 { first -= 1 }
    guard first >= 0, let start = amount(at: first) else { return nil }
    return found(start, goal, from: first)
  }

  private func found(_ start: Amount, _ goal: Amount, from place: Int) -> Found {
    let unit = start.unit ?? goal.unit
    let range = place..<goal.end
    return Found(
      start: start,
      unit: unit,
      outOf: start.outOf ?? goal.outOf,
      goal: criterion(of: goal, unit: goal.unit ?? unit, range: range),
      range: range,
      mixesUnits: start.unit != nil && goal.unit != nil && start.unit != goal.unit
    )
  }

  private func criterion(
    of goal: Amount,
    unit: MeasureUnit?,
    range: Range<Int>
  ) -> CriterionShape? {
    if let total = goal.outOf?.intValue, let passes = goal.value.intValue {
      return CriterionShape(.occasions(passes, of: total), range: range)
    }
    switch unit {
    case .percent?: return CriterionShape(.percent(goal.value), range: range)
    case .prompts?:
      return goal.value.intValue.map {
        CriterionShape(.independence($0, nil), range: range)
      }
    case let unit: return CriterionShape(.rate(goal.value, unit ?? .times), range: range)
    }
  }
}
