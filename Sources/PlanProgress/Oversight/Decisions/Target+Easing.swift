import PlanModel

extension Target {
  /// Whether a target asks for less after a change, or can't be shown not to.
  ///
  /// Words may change freely. If what is to be reached changes, only a line that goes at
  /// least as far and at least as fast, from the same baseline and by the same criterion
  /// but for its value, is known to ask for no less.
  func isEased(to later: Target) -> Bool {
    guard later.lifecycle != .cancelled || lifecycle == .cancelled else { return true }
    guard ends != later.ends else { return false }
    guard endsWithoutLine == later.endsWithoutLine, let line = try? Aimline(of: self),
      let new = try? Aimline(of: later), line.start == new.start,
      line.startValue == new.startValue, isToDecrease == later.isToDecrease
    else { return true }
    let sign: Double = isToDecrease ? -1 : 1
    return (new.endValue - line.endValue) * sign < 0
      || (new.weeklyRate - line.weeklyRate) * sign < 0
  }

  /// The target with nothing but what is to be reached, from where, and by when.
  private var ends: Target {
    Target(id: id, style: style).with {
      $0.criterion = criterion?.with { $0.text = nil }
      $0.measure = Measure(unit: measure?.unit).with { $0.direction = measure?.direction }
      $0.baseline = baseline
      $0.goal = goal
      $0.starts = starts
      $0.due = due
      $0.attainmentLevels = attainmentLevels
    }
  }

  /// The same without the numbers that a line stands for.
  private var endsWithoutLine: Target {
    ends.with {
      $0.goal = nil
      $0.due = nil
      $0.criterion?.value = nil
      $0.criterion?.percent = nil
    }
  }
}
