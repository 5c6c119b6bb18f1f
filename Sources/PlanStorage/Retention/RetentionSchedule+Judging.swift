public import PlanModel

extension RetentionSchedule {
  /// Returns what the schedule says about a plan on a day.
  ///
  /// A plan is due on the day after its last day of keeping. If the plan sets a last day
  /// itself, the later of the two counts. A hold of the plan or of its pupil comes before
  /// everything else.
  ///
  /// - Parameters:
  ///   - stored: The plan as it is stored.
  ///   - pupil: The pupil the plan is for, `nil` if nobody knows.
  ///   - day: The day on which it is asked.
  /// - Returns: The judgement.
  public func judge(
    _ stored: StoredPlan,
    of pupil: Pupil?,
    asOf day: Day
  ) -> RetentionJudgement {
    let plan = stored.plan
    let rule = rule(for: plan)
    let start = start(of: rule, for: stored, of: pupil)
    let end = lastDay(of: rule, from: start, for: plan)
    return RetentionJudgement(
      plan: plan.id,
      pupil: plan.pupil,
      status: status(of: plan, lastDay: end, asOf: day),
      rule: rule?.id,
      start: start.day,
      lastDay: end.day,
      gap: end.gap
    )
  }

  private func status(
    of plan: LearningPlan,
    lastDay: DayOrGap,
    asOf day: Day
  ) -> RetentionStatus {
    if holds.contains(plan.pupil) || plan.retention?.isOnHold == true { return .onHold }
    switch lastDay {
    case .day(let last): return last < day ? .due : .kept
    case .gap(.stillOnRoll): return .kept
    case .gap: return .notJudged
    }
  }

  private func lastDay(
    of rule: RetentionRule?,
    from start: DayOrGap,
    for plan: LearningPlan
  ) -> DayOrGap {
    guard let rule else {
      // A rule that is named and not known might keep the plan longer than its own day.
      if plan.retention?.policy != nil { return .gap(.unknownRule) }
      return plan.retention?.until.map(DayOrGap.day) ?? .gap(.noRule)
    }
    guard let day = start.day else { return start }
    guard let end = rule.lastDay(after: day) else { return .gap(.outsideCalendar) }
    return .day(max(end, plan.retention?.until ?? end))
  }

  private func start(
    of rule: RetentionRule?,
    for stored: StoredPlan,
    of pupil: Pupil?
  ) -> DayOrGap {
    switch rule?.start {
    case nil: .gap(.noRule)
    case .dateOfBirth:
      if let pupil {
        DayOrGap(pupil.dateOfBirth, else: .noDateOfBirth)
      } else {
        .gap(.noPupil)
      }
    case .leaving: leaving(of: pupil)
    case .planEnd: DayOrGap(stored.plan.ends, else: .noPlanEnd)
    case .lastReview:
      DayOrGap(stored.plan.reviews.compactMap(\.held).max(), else: .noReview)
    case .lastChange: .day(stored.revision.at.day)
    default: .gap(.unknownStart)
    }
  }

  private func leaving(of pupil: Pupil?) -> DayOrGap {
    guard let pupil else { return .gap(.noPupil) }
    let ends = pupil.placements.map(\.ends)
    guard !ends.contains(nil) else { return .gap(.stillOnRoll) }
    return DayOrGap(ends.compactMap(\.self).max(), else: .noPlacement)
  }
}

/// A day, or why there is none.
private enum DayOrGap {
  case day(Day)
  case gap(RetentionGap)

  init(_ day: Day?, else gap: RetentionGap) {
    self = day.map(Self.day) ?? .gap(gap)
  }

  var day: Day? {
    if case .day(let day) = self { day } else { nil }
  }

  var gap: RetentionGap? {
    if case .gap(let gap) = self { gap } else { nil }
  }
}
