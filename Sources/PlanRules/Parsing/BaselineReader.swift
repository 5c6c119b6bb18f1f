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

  /// Returns what "from 84 to 121", or "(baseline 3/10)" says.
  func baseline() -> Found? {
    guard tokens.holdsNumber, tokens.holds(.startLead) else { return nil }
    for place in 0..<tokens.count where tokens.word(place) == .from {
      if let found = fromTo(at: place) { return found }
    }
    for place in 0..<tokens.count where tokens.isA(.startLead, at: place) {
      if let found = named(at: place) { return found }
    }
    return nil
  }

  private func amount(at start: Int) -> Amount? {
    var place = start
    if tokens.isA(.aboutWord, at: place) { place += 1 }
    guard tokens.isNumber(place), let value = tokens.number(place) else { return nil }
    place += 1
    var outOf: Number?
    let isOut = tokens.has(.out, .of, at: place)
    if isOut || tokens.word(place) == .slash || tokens.word(place) == .of {
      let after = place + (isOut ? 2 : 1)
      if let total = tokens.number(after), value <= total {
        outOf = total
        place = after + 1
      }
    }
    let unit = criteria.unit(at: place)
    return Amount(
      value: value,
      unit: unit?.unit ?? (outOf == nil ? nil : .correct),
      outOf: outOf,
      end: unit?.end ?? place
    )
  }

  private func fromTo(at place: Int) -> Found? {
    guard let start = amount(at: place + 1) else { return nil }
    var to = start.end
    while to < start.end + 4, tokens.word(to) != .to { to += 1 }
    guard tokens.word(to) == .to else { return nil }
    let next = tokens.has(.at, .least, at: to + 1) ? to + 3 : to + 1
    guard let goal = amount(at: next) else { return nil }
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

  /// "baseline 3/10", "currently reads 42 wpm".
  private func named(at place: Int) -> Found? {
    let reach: Int
    switch tokens.word(place) {
    case .baseline: reach = 4
    case .currently, .presently: reach = 3
    default: return nil
    }
    for start in place + 1..<place + 1 + reach {
      guard start < tokens.count, tokens.word(start) != .fullStop else { return nil }
      guard let amount = amount(at: start) else { continue }
      return Found(
        start: amount,
        unit: amount.unit,
        outOf: amount.outOf,
        range: place..<amount.end,
        confidence: .medium
      )
    }
    return nil
  }
}
