import PlanModel

/// What was planned of a provision up to a day, and what was given.
struct SessionTally {
  /// The sessions that were planned up to the day.
  let planned: Int

  /// The sessions that took place, in full or in part.
  private(set) var held = 0

  /// The sessions that are recorded not to have taken place.
  private(set) var missed = 0

  /// The minutes of those held sessions whose length is recorded.
  private(set) var minutes: Number = 0

  /// The held sessions whose length is recorded.
  private(set) var timed = 0

  /// Counts the sessions of a provision; at most 10,000 are looked at.
  ///
  /// What is planned is counted in weeks of teaching, because nobody has said when the
  /// holidays are. `nil` in the first two weeks, or where times have no fixed weeks.
  init?(ofProvisionAt place: Int, in plan: CheckedPlan) {
    guard let starts = plan.plan.provision[place].starts ?? plan.plan.starts,
      let pace = WeeklyPace(plan.plan.provision[place].frequency)
    else { return nil }
    let asOf = plan.context.asOf
    let last = min(asOf, plan.plan.provision[place].ends ?? asOf, plan.plan.ends ?? asOf)
    let days = starts.days(until: last) + 1
    guard days >= 14 else { return nil }
    let teachingWeeks = min(max(0, plan.context.school.teachingWeeksPerYear), 52)
    var planned = pace.times * days * teachingWeeks / (pace.weeks * 7 * 52)
    if let weeks = plan.plan.provision[place].weeks {
      planned = min(planned, pace.times * min(max(0, weeks), 520) / pace.weeks)
    }
    self.planned = planned
    let id = plan.plan.provision[place].id.text
    for index in plan.plan.deliveredSessions.indices.prefix(10_000)
    where plan.plan.deliveredSessions[index].provision.text.hasBytes(of: id)
      && plan.plan.deliveredSessions[index].on <= last
    {
      count(plan.plan.deliveredSessions[index])
    }
  }

  private mutating func count(_ session: DeliveredSession) {
    let status = session.status.rawValue
    if status.hasBytes(of: "delivered") || status.hasBytes(of: "shortened") {
      held += 1
      if let length = session.minutes, length >= 0, let sum = minutes.adding(length) {
        minutes = sum
        timed += 1
      }
    } else if status.hasBytes(of: "pupilAbsent") || status.hasBytes(of: "staffAbsent")
      || status.hasBytes(of: "cancelled")
    {
      missed += 1
    }
  }

  /// How many sessions were given.
  ///
  /// Where only missed sessions are recorded, the others are taken to have been given.
  var given: Int { held > 0 ? held : max(0, planned - missed) }

  /// How many sessions are compared with; more were planned than the weeks give where
  /// more are recorded.
  var expected: Int { max(planned, held + missed) }
}
