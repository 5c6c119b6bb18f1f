import PlanModel

extension PlanDraft {
  /// Returns the plan, with the units that only the readings say.
  ///
  /// A criterion such as `8 out of 10` does not say what is counted. If all readings of the
  /// target count the same, they do. The value to reach needs a unit to be in.
  func finished() -> LearningPlan {
    var plan = plan
    var units: [Target.ID: Set<MeasureUnit>] = [:]
    for reading in plan.readings {
      guard let target = reading.target, let unit = reading.unit else { continue }
      units[target, default: []].insert(unit)
    }
    for place in plan.targets.indices {
      let counted = units[plan.targets[place].id] ?? []
      Self.settle(&plan.targets[place], counted.count == 1 ? counted.first : nil)
    }
    return plan
  }

  private static func settle(_ target: inout Target, _ counted: MeasureUnit?) {
    guard let unit = target.measure?.unit ?? counted else { return }
    target.measure = (target.measure ?? Measure()).with { $0.unit = unit }
    if target.baseline?.value != nil, target.baseline?.unit == nil {
      target.baseline?.unit = unit
    }
    target.goal = target.goal ?? target.criterion?.goal
  }
}
