import PlanModel

extension LearningPlan {
  /// Whether somebody looks at the plan on or before a day.
  func hasReview(through day: Day) -> Bool {
    for place in reviews.indices
    where reviews[place].planned.isIn(time: day) || reviews[place].held.isIn(time: day)
      || reviews[place].nextReview.isIn(time: day)
    {
      return true
    }
    return monitoring?.hasLook(through: day) ?? false
  }
}

extension MonitoringPlan {
  /// Whether readings are looked at on or before a day; a frequency is taken to be in time.
  func hasLook(through day: Day) -> Bool {
    decisionCheck.hasLook(through: day) || formalReview.hasLook(through: day)
  }
}

extension MonitoringSchedule? {
  fileprivate func hasLook(through day: Day) -> Bool {
    guard let schedule = self else { return false }
    if !schedule.frequency.isMissing { return true }
    for place in schedule.days.indices where schedule.days[place] <= day { return true }
    return false
  }
}

extension Day? {
  /// Whether the day is known, and not after another.
  fileprivate func isIn(time day: Day) -> Bool {
    guard let known = self else { return false }
    return known <= day
  }
}

extension CheckedPlan {
  /// Whether a target or an outcome names a preparing for adulthood pathway.
  var namesPathway: Bool {
    for target in targets where !target.target.pathway.isMissing { return true }
    for place in plan.outcomes.indices where !plan.outcomes[place].pathway.isMissing {
      return true
    }
    return false
  }
}
