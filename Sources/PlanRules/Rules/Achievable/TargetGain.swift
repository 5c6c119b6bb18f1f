import PlanModel
import PlanProgress

/// The step from start to goal, where both are numbers that can be compared.
struct TargetGain {
  private let start: Number
  private let goal: Number
  let direction: Direction

  /// How many steps of the scale make one unit of the start: 10 where 3 of 10 is held
  /// against 80%.
  private let scale: Number

  @inline(never)
  init?(_ target: TargetStatement) {
    guard let baseline = target.baseline, let value = Self.value(of: baseline),
      let step = Self.step(to: target, from: baseline, value)
    else { return nil }
    let direction =
      target.target.measure?.direction ?? Self.direction(of: target)
    guard let direction, direction == .increase || direction == .decrease else {
      return nil
    }
    start = step.start
    goal = step.goal
    scale = step.scale
    self.direction = direction
  }

  var isGain: Bool { direction == .increase ? goal > start : goal < start }

  /// Whether the step is smaller than an error in the unit of the start.
  func isWithin(_ error: Number) -> Bool {
    guard let size, let wide = error.multiplied(by: scale) else { return false }
    return size < wide
  }

  /// Returns the gain that each week from one day to another has to bring.
  func weeklyRate(from day: Day, by due: Day) -> WeeklyRate? {
    guard let size, let days = Number(exactly: day.days(until: due)),
      let wide = days.multiplied(by: scale)
    else { return nil }
    return WeeklyRate(gain: size, overDays: wide)
  }

  /// How large the step is on the scale, `nil` if it is too large to be told.
  private var size: Number? {
    direction == .increase ? goal.adding(-start) : start.adding(-goal)
  }

  private static func value(of baseline: Baseline) -> Number? {
    baseline.value ?? Baseline.median(of: baseline.scores)
  }

  private typealias Step = (start: Number, goal: Number, scale: Number)

  /// Start and goal on one scale: 3 of 10 against 8 of 10 as 30 against 80.
  private static func step(
    to target: TargetStatement,
    from baseline: Baseline,
    _ value: Number
  ) -> Step? {
    guard let criterion = target.criterion else {
      return target.target.goal.map { (value, $0, 1) }
    }
    // What is to be kept is there already.
    guard criterion.kind != .maintained else { return nil }
    if criterion.kind == .occasions || criterion.kind == .percent {
      return share(of: criterion, from: baseline, value)
    }
    let goal =
      target.target.goal ?? criterion.value
      ?? criterion.maximumPrompts.flatMap { Number(exactly: $0) }
    guard let goal else { return nil }
    let units = (baseline.unit, criterion.goalUnit)
    if let unit = units.0, let other = units.1, unit != other { return nil }
    return (value, goal, 1)
  }

  private static func share(
    of criterion: Criterion,
    from baseline: Baseline,
    _ value: Number
  ) -> Step? {
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
    return (start, end, goal.of)
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
