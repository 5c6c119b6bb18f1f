import PlanModel

/// The step from start to goal, where both are numbers that can be compared.
struct TargetGain {
  private let start: Number
  private let goal: Number
  private let direction: Direction

  /// How large the step is, `nil` if it is too large to be told.
  let size: Number?

  @inline(never)
  init?(_ target: TargetStatement) {
    guard let baseline = target.baseline, let value = baseline.value,
      let step = Self.step(to: target, from: baseline, value)
    else { return nil }
    let measure = target.target.measure
    let direction = measure?.direction ?? Self.direction(of: target)
    guard let direction, direction == .increase || direction == .decrease else {
      return nil
    }
    start = step.start
    goal = step.goal
    self.direction = direction
    size = direction == .increase ? goal.adding(-start) : start.adding(-goal)
  }

  var isGain: Bool { direction == .increase ? goal > start : goal < start }

  /// Start and goal on one scale: 3 of 10 against 8 of 10 as 30 against 80.
  private static func step(
    to target: TargetStatement,
    from baseline: Baseline,
    _ value: Number
  ) -> (start: Number, goal: Number)? {
    guard let criterion = target.criterion else {
      return target.target.goal.map { (value, $0) }
    }
    if criterion.kind == .occasions || criterion.kind == .percent {
      return share(of: criterion, from: baseline, value)
    }
    let goal =
      target.target.goal ?? criterion.value
      ?? criterion.maximumPrompts.flatMap { Number(exactly: $0) }
    guard let goal else { return nil }
    let units = (baseline.unit, criterion.goalUnit)
    if let unit = units.0, let other = units.1, unit != other { return nil }
    return (value, goal)
  }

  private static func share(
    of criterion: Criterion,
    from baseline: Baseline,
    _ value: Number
  ) -> (start: Number, goal: Number)? {
    let goal: (part: Number, of: Number)?
    if criterion.kind == .percent {
      goal = criterion.percent.map { ($0, 100) }
    } else if let passes = criterion.passes.flatMap({ Number(exactly: $0) }),
      let occasions = criterion.occasions.flatMap({ Number(exactly: $0) })
    {
      goal = (passes, occasions)
    } else {
      goal = nil
    }
    let whole = baseline.unit == .percent ? 100 : baseline.outOf
    guard let goal, let whole, let start = value.multiplied(by: goal.of),
      let end = goal.part.multiplied(by: whole)
    else { return nil }
    return (start, end)
  }

  /// The direction that the criterion or the words imply, `nil` if they leave it open.
  private static func direction(of target: TargetStatement) -> Direction? {
    if target.text?.wording.decreases == true { return .decrease }
    switch target.criterion?.kind {
    case .within?, .independence?: return .decrease
    case .rate? where target.criterion?.unit == .wordsPerMinute: return .increase
    case .occasions?, .percent?, .atLeastFor?, .rubric?: return .increase
    default:
      let verb = target.text?.verb?.value
      return verb == "increase" || verb == "improve" ? .increase : nil
    }
  }
}
