import PlanModel
import PlanProgress

/// The step from start to goal, where both are numbers that can be compared.
struct TargetGain {
  private let start: Number
  private let goal: Number
  private let isToIncrease: Bool

  /// How many steps of the scale make one unit of the start: 10 where 3 of 10 is held
  /// against 80%.
  private let scale: Number

  // Targets are large, so one field at a time is read and no record is copied.
  @inline(never)
  init?(_ target: TargetStatement) {
    guard let value = Self.value(of: target), let step = Self.step(to: target, value),
      let isToIncrease = Self.isToIncrease(target)
    else { return nil }
    start = step.start
    goal = step.goal
    scale = step.scale
    self.isToIncrease = isToIncrease
  }

  var direction: Direction { isToIncrease ? .increase : .decrease }

  var isGain: Bool { isToIncrease ? goal > start : goal < start }

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
    isToIncrease ? goal.adding(-start) : start.adding(-goal)
  }

  private static func value(of target: TargetStatement) -> Number? {
    if let value = target.baseline?.value { return value }
    guard let scores = target.baseline?.scores else { return nil }
    return Baseline.median(of: scores)
  }

  private typealias Step = (start: Number, goal: Number, scale: Number)

  /// Start and goal on one scale: 3 of 10 against 8 of 10 as 30 against 80.
  private static func step(to target: TargetStatement, _ value: Number) -> Step? {
    guard let kind = target.criterion?.kind else {
      return target.target.goal.map { (value, $0, 1) }
    }
    if kind.isCode(.occasions) {
      guard let passes = target.criterion?.passes.flatMap({ Number(exactly: $0) }),
        let occasions = target.criterion?.occasions.flatMap({ Number(exactly: $0) })
      else { return nil }
      return share(passes, of: occasions, in: target, value)
    }
    if kind.isCode(.percent) {
      guard let percent = target.criterion?.percent else { return nil }
      return share(percent, of: 100, in: target, value)
    }
    // What is to be kept is there already.
    guard !kind.isCode(.maintained) else { return nil }
    let goal =
      target.target.goal ?? target.criterion?.value
      ?? target.criterion?.maximumPrompts.flatMap { Number(exactly: $0) }
    guard let goal else { return nil }
    if let unit = target.baseline?.unit, let other = target.criterion?.goalUnit,
      unit != other
    {
      return nil
    }
    // A start that is told without a unit is no time and no number of prompts.
    let needsUnit = kind.isCode(.within) || kind.isCode(.independence)
    if needsUnit, target.target.baseline.isMissing, (target.baseline?.unit).isMissing {
      return nil
    }
    return (value, goal, 1)
  }

  private static func share(
    _ part: Number,
    of whole: Number,
    in target: TargetStatement,
    _ value: Number
  ) -> Step? {
    let own =
      target.baseline?.unit?.isCode(.percent) == true ? 100 : target.baseline?.outOf
    guard let own, let start = value.multiplied(by: whole),
      let end = part.multiplied(by: own)
    else { return nil }
    return (start, end, whole)
  }

  /// Whether more is better, `nil` if something is to be kept or nobody can tell.
  private static func isToIncrease(_ target: TargetStatement) -> Bool? {
    guard let direction = target.target.measure?.direction ?? direction(of: target) else {
      return nil
    }
    if direction.isCode(.increase) { return true }
    return direction.isCode(.decrease) ? false : nil
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
