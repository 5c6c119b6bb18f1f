import PlanModel

/// Finds in a statement where the pupil starts, and where a change is to lead.
struct BaselineReader {
  struct Found {
    private let shared: SharedValue<Baseline>
    private let goal: SharedValue<Criterion>?
    let range: Range<Int>
    let confidence: Confidence
    /// Whether start and goal are written in units that don't fit.
    let mixesUnits: Bool

    init(
      baseline: Baseline,
      criterion: Criterion?,
      range: Range<Int>,
      confidence: Confidence = .high,
      mixesUnits: Bool = false
    ) {
      shared = SharedValue(baseline)
      goal = criterion.map(SharedValue.init)
      self.range = range
      self.confidence = confidence
      self.mixesUnits = mixesUnits
    }

    var baseline: Baseline { shared.value }

    /// The criterion that "from a to b" implies.
    var criterion: Criterion? { goal?.value }
  }

  private struct Amount {
    var value: Number
    var unit: MeasureUnit?
    var outOf: Number?
    var end: Int
  }

  let tokens: TextTokens
  let criteria: CriterionReader

  /// Returns what "from 84 to 121", or "(baseline 3/10)" says.
  func baseline() -> Found? {
    for place in 0..<tokens.count {
      if tokens.text(place) == "from", let found = fromTo(at: place) { return found }
    }
    for place in 0..<tokens.count {
      if let found = named(at: place) { return found }
    }
    return nil
  }

  private func amount(at start: Int) -> Amount? {
    var place = start
    if tokens.isOne(of: ["about", "around", "level"], at: place) { place += 1 }
    guard let value = tokens.number(place) else { return nil }
    place += 1
    var outOf: Number?
    if tokens.isOne(of: ["/", "of"], at: place) || tokens.has(["out", "of"], at: place) {
      let after = place + (tokens.text(place) == "out" ? 2 : 1)
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
    let reach = start.end..<min(start.end + 4, tokens.count)
    guard let to = reach.first(where: { tokens.text($0) == "to" }) else { return nil }
    let next = tokens.has(["at", "least"], at: to + 1) ? to + 3 : to + 1
    guard let goal = amount(at: next) else { return nil }
    let unit = start.unit ?? goal.unit
    var baseline = Baseline(value: start.value, unit: unit)
    baseline.outOf = start.outOf ?? (goal.outOf != nil ? goal.outOf : nil)
    return Found(
      baseline: baseline,
      criterion: criterion(of: goal, unit: goal.unit ?? unit),
      range: place..<goal.end,
      mixesUnits: start.unit != nil && goal.unit != nil && start.unit != goal.unit
    )
  }

  private func criterion(of goal: Amount, unit: MeasureUnit?) -> Criterion? {
    if let total = goal.outOf?.intValue, let passes = goal.value.intValue {
      return .occasions(passes, of: total)
    }
    switch unit {
    case .percent?: return .percent(goal.value)
    case .prompts?: return goal.value.intValue.map { .independence(maximumPrompts: $0) }
    case let unit?: return .rate(goal.value, unit)
    case nil: return .rate(goal.value, .times)
    }
  }

  /// "baseline 3/10", "currently reads 42 wpm".
  private func named(at place: Int) -> Found? {
    let word = tokens.text(place)
    let reach: Int
    switch word {
    case "baseline", "baseline:": reach = 4
    case "currently", "presently": reach = 3
    default: return nil
    }
    for start in place + 1..<place + 1 + reach {
      guard start < tokens.count, tokens.text(start) != "." else { return nil }
      guard let amount = amount(at: start) else { continue }
      var baseline = Baseline(value: amount.value, unit: amount.unit)
      baseline.outOf = amount.outOf
      return Found(
        baseline: baseline,
        criterion: nil,
        range: place..<amount.end,
        confidence: .medium
      )
    }
    return nil
  }
}
