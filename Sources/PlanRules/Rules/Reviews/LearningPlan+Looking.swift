import PlanModel

extension LearningPlan {
  /// Whether somebody looks at the plan on or before a day.
  func hasReview(through day: Day) -> Bool {
    let isReviewed = reviews.contains { review in
      [review.planned, review.held, review.nextReview].contains {
        $0.map { $0 <= day } ?? false
      }
    }
    return isReviewed || monitoring?.hasLook(through: day) ?? false
  }
}

extension MonitoringPlan {
  /// Whether readings are looked at on or before a day; a frequency is taken to be in time.
  func hasLook(through day: Day) -> Bool {
    [decisionCheck, formalReview].compactMap(\.self).contains {
      !$0.frequency.isMissing || $0.days.contains { $0 <= day }
    }
  }
}

extension CheckedPlan {
  /// Whether a target or an outcome names a preparing for adulthood pathway.
  var namesPathway: Bool {
    targets.contains { $0.target.pathway != nil }
      || plan.outcomes.contains { $0.pathway != nil }
  }
}
