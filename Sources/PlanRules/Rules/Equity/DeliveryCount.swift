import PlanModel

/// How many sessions of provision were planned by a day, and how many took place.
struct DeliveryCount {
  private(set) var planned = 0
  private(set) var delivered = 0

  /// Counts the sessions of a provision.
  ///
  /// Every session that was recorded was planned. Where a provision with a number of weeks
  /// is over, what it promised counts if that is more. Without any record nothing is
  /// counted: what nobody wrote down may have taken place.
  init(of provision: Provision, in plan: LearningPlan, through day: Day) {
    for index in plan.deliveredSessions.indices
    where plan.deliveredSessions[index].provision == provision.id
      && plan.deliveredSessions[index].on <= day
    {
      planned += 1
      let status = plan.deliveredSessions[index].status
      if status == .delivered || status == .shortened { delivered += 1 }
    }
    guard planned > 0, let ends = provision.ends, ends <= day,
      let promised = provision.promisedSessions
    else { return }
    planned = max(planned, promised)
  }

  /// Returns whether less than a percentage of what was planned took place.
  func isBelow(percent: Int) -> Bool {
    planned > 0 && Double(delivered) * 100 < Double(planned) * Double(percent)
  }
}

extension Provision {
  /// How many sessions were promised, `nil` unless they are counted by the week.
  fileprivate var promisedSessions: Int? {
    guard let weeks, let frequency, frequency.period == .week, frequency.every == 1,
      1...1_000 ~= weeks, 1...1_000 ~= frequency.times
    else { return nil }
    return weeks * frequency.times
  }
}

extension CheckedPlan {
  /// Whether so little of the provision for a target took place that progress can't be put
  /// down to the pupil.
  func isUnderdelivered(_ target: Target) -> Bool {
    guard mayHaveMissedSessions else { return false }
    let percent = context.school.deliveredPercent
    for index in plan.provision.indices
    where target.provision.contains(plan.provision[index].id) {
      let count = DeliveryCount(
        of: plan.provision[index],
        in: plan,
        through: context.asOf
      )
      if count.isBelow(percent: percent) { return true }
    }
    return false
  }

  /// Whether any session was missed, or could have been without a record.
  var mayHaveMissedSessions: Bool {
    guard !plan.deliveredSessions.isEmpty else { return false }
    for index in plan.deliveredSessions.indices
    where plan.deliveredSessions[index].on <= context.asOf {
      let status = plan.deliveredSessions[index].status
      if status != .delivered, status != .shortened { return true }
    }
    for index in plan.provision.indices where plan.provision[index].weeks != nil {
      if let ends = plan.provision[index].ends, ends <= context.asOf { return true }
    }
    return false
  }
}
