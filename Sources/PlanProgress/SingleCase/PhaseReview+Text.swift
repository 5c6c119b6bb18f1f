import PlanModel

extension PhaseReview {
  /// What the comparison says, in words for a review.
  ///
  /// It states values, counts, days and uncertainty, names no cause, holds no verdict and
  /// puts delivery before the pupil.
  public var statement: String {
    [
      beginning, phaseText("After", after), phaseText("Before", before), shareText,
      lineText, cautionText,
      "First look at whether the provision was given as planned. More values in each "
        + "phase would say more.",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var beginning: String {
    guard let day = after.began ?? after.firstOn else { return "" }
    let name = after.name.map { "the phase \"\($0)\" began" }
    let reasons = after.reasons.filter { $0 != .renamed }.map(\.description)
    let what = ([name].compactMap { $0 } + reasons).joined(separator: " and ")
    return "On \(day.inWords) \(what.isEmpty ? "a new phase began" : what)."
  }

  private func phaseText(_ word: String, _ phase: Phase) -> String {
    guard let first = phase.firstOn, let last = phase.lastOn, let median = phase.median
    else { return "" }
    let count = Amount.count(phase.count, "value")
    let days =
      first == last
      ? "of \(first.inWords)" : "from \(first.inWords) to \(last.inWords)"
    return "\(word): \(count) \(days), the middle one \(Amount(median, unit))."
  }

  private var shareText: String {
    guard let share = try? comparison.effectSize(by: .nonoverlapOfAllPairs) else {
      return ""
    }
    var numbers = "NAP \(Amount.text(share.value, places: 2))"
    if let interval = share.interval {
      let low = Amount.text(interval.lowerBound, places: 2)
      numbers += ", 95% interval \(low) to \(Amount.text(interval.upperBound, places: 2))"
    }
    let hasTies = !Set(comparison.before).isDisjoint(with: comparison.after)
    let ties = hasTies ? ", counting equal values as half" : ""
    return "In \(Self.words(share.value)) of a value after with a value before, the one "
      + "after is \(betterWord)\(ties) (\(numbers))."
  }

  private var betterWord: String {
    comparison.direction == .decrease ? "lower" : "higher"
  }

  /// A share of comparisons in tenths.
  private static func words(_ share: Double) -> String {
    if share == 0 { return "none of the comparisons" }
    if share == 1 { return "all comparisons" }
    if share < 0.05 { return "fewer than 1 in 10 comparisons" }
    if share >= 0.95 { return "more than 9 in 10 comparisons" }
    let tenths = Int(share * 10 + 0.5)
    let isExact = (share * 10 - Double(tenths)).magnitude < 1e-9
    return "\(isExact ? "" : "about ")\(tenths) in 10 comparisons"
  }

  /// What is left of the difference if values were on their way before the change.
  private var lineText: String {
    guard
      let line = try? comparison.baselineCorrection(), line.slope > 0,
      let rest = try? comparison.effectSize(by: .baselineCorrectedTau)
    else { return "" }
    let rate = Amount.rate(line.slope)
    guard rate != "0" else { return "" }
    let isToDecrease = comparison.direction == .decrease
    return "Before, values already \(isToDecrease ? "fell" : "rose") by about \(rate) a "
      + "week; measured from that line drawn on, the one after is \(betterWord) in "
      + "\(Self.words((rest.value + 1) / 2))."
  }

  private var cautionText: String {
    guard let share = try? comparison.effectSize(by: .nonoverlapOfAllPairs) else {
      return ""
    }
    return share.cautions.map(\.description).joined(separator: " ")
  }
}
