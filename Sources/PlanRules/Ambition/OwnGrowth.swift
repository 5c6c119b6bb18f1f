import PlanModel
import PlanProgress

/// What a pupil's readings before a target show about the pupil's own growth.
struct OwnGrowth {
  private var points: [TrendPoint] = []
  private let unit: MeasureUnit
  private let days: ClosedRange<Day>

  /// Collects the readings of the year before the start.
  init(of target: TargetStatement, unit: MeasureUnit, in plan: CheckedPlan) {
    self.unit = unit
    let last = target.growsFrom ?? plan.context.asOf
    days = (last - .days(365))...last
    collect(plan.plan.readings, of: target.target.id)
    guard let previous = target.target.previousTarget else { return }
    collect(plan.plan.readings, of: previous)
    for earlier in plan.context.earlierPlans { collect(earlier.readings, of: previous) }
  }

  private mutating func collect(_ readings: [Reading], of target: Target.ID) {
    for place in readings.indices {
      guard days.contains(readings[place].on), let value = readings[place].value,
        readings[place].gap == nil, readings[place].target == target,
        readings[place].unit == nil || readings[place].unit == unit
      else { continue }
      let week = Double(days.lowerBound.days(until: readings[place].on)) / 7
      points.append(TrendPoint(week: week, value: value.doubleValue))
    }
  }

  /// Returns the rate of least squares, `nil` with too few readings or without a gain.
  func reference(_ direction: Direction) -> GrowthReference? {
    guard points.count >= GrowthReference.minimumReadings,
      let trend = try? Trend.leastSquares(points),
      let slope = Number(rounding: trend.weeklySlope)
    else { return nil }
    return .ownRate(direction == .decrease ? -slope : slope)
  }
}
