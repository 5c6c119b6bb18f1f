import PlanModel
import PlanProgress

/// How fast a target asks to grow, in the unit in which its readings are compared.
struct TargetPace {
  private let line: Aimline
  private let unit: MeasureUnit?
  private let outOf: Number?
  private let isToDecrease: Bool

  /// Reads the pace off a target, `nil` if it has no straight line from start to goal.
  init?(_ target: Target) {
    guard !target.baseline.isMissing, target.due != nil,
      let line = try? Aimline(of: target)
    else { return nil }
    self.line = line
    let kind = target.criterion?.kind
    if let direction = target.measure?.direction {
      guard direction != .maintain else { return nil }
      isToDecrease = direction == .decrease
    } else {
      isToDecrease = kind == .within
    }
    switch kind {
    case .occasions?, .percent?, .compound?:
      unit = .percent
      outOf = nil
    default:
      unit = target.criterion?.unit ?? target.measure?.unit ?? target.baseline?.unit
      outOf = target.baseline?.outOf
    }
  }

  /// What is to be gained in a week, above zero for the better.
  var weeklyGain: Double { isToDecrease ? -line.weeklyRate : line.weeklyRate }

  /// Returns whether the target asks for less than an earlier one: a nearer level or a
  /// slower rate.
  ///
  /// `nil` if the two are not measured alike.
  func isEasier(than earlier: Self) -> Bool? {
    guard isComparable(with: earlier) else { return nil }
    let nearer =
      isToDecrease
      ? line.endValue > earlier.line.endValue : line.endValue < earlier.line.endValue
    return nearer || weeklyGain.isClearlyBelow(earlier.weeklyGain)
  }

  /// Returns what was gained in a week from the start of an earlier target to the start of
  /// this one.
  ///
  /// `nil` if the two are not measured alike, or no time has passed.
  func weeklyGain(since earlier: Self) -> Double? {
    guard isComparable(with: earlier), earlier.line.start < line.start else { return nil }
    let change = line.startValue - earlier.line.startValue
    let weeks = Double(earlier.line.start.days(until: line.start)) / 7
    return (isToDecrease ? -change : change) / weeks
  }

  private func isComparable(with other: Self) -> Bool {
    unit == other.unit && outOf == other.outOf && isToDecrease == other.isToDecrease
  }
}

extension Double {
  /// Whether a rate is below another by more than the error of binary numbers.
  func isClearlyBelow(_ other: Double) -> Bool {
    other - self > 1e-9 * Swift.max(1, magnitude, other.magnitude)
  }
}
