import PlanModel
import PlanProgress

/// What a pupil's readings before a target show about the pupil's own growth.
struct OwnGrowth {
  private var points: [TrendPoint] = []
  private let unit: MeasureUnit
  private let first: Day
  private let last: Day

  /// Collects the readings of the year before the start, `nil` if there are too few.
  init?(of target: TargetStatement, unit: MeasureUnit, in plan: CheckedPlan) {
    guard Self.mayBeKnown(of: target, in: plan) else { return nil }
    last = target.growsFrom ?? plan.context.asOf
    first = last - .days(365)
    self.unit = unit
    collect(plan.plan.readings, of: target.target.id)
    if let previous = target.target.previousTarget {
      collect(plan.plan.readings, of: previous)
      for earlier in plan.context.earlierPlans { collect(earlier.readings, of: previous) }
    }
    guard points.count >= GrowthReference.minimumReadings else { return nil }
  }

  /// Whether there is any reading from before the start; most plans have none.
  static func mayBeKnown(of target: TargetStatement, in plan: CheckedPlan) -> Bool {
    let last = target.growsFrom ?? plan.context.asOf
    let readings = plan.plan.readings
    for place in readings.indices where readings[place].on <= last { return true }
    return !plan.context.earlierPlans.isEmpty
  }

  private mutating func collect(_ readings: [Reading], of target: Target.ID) {
    for place in readings.indices {
      guard readings[place].on <= last, readings[place].on >= first,
        let value = readings[place].value,
        readings[place].gap == nil, readings[place].target == target,
        readings[place].unit == nil || readings[place].unit == unit
      else { continue }
      let week = Double(first.days(until: readings[place].on)) / 7
      points.append(TrendPoint(week: week, value: value.doubleValue))
    }
  }

  /// Returns the rate of least squares, `nil` without a gain.
  func reference(falls: Bool) -> GrowthReference? {
    guard let trend = try? Trend.leastSquares(points),
      let slope = Number(rounding: trend.weeklySlope)
    else { return nil }
    return .ownRate(falls ? -slope : slope)
  }
}
