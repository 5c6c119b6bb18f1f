import PlanModel

extension CheckedPlan {
  /// The last day on which people are on record as having talked about a target.
  ///
  /// Reviews, family meetings and decisions count, and so does the day on which the work on
  /// the target began. `nil` if no such day is known.
  func lastTalk(about target: TargetStatement, through today: Day) -> Day? {
    var last = target.start.flatMap { $0 <= today ? $0 : nil }
    func note(_ day: Day?) {
      guard let day, day <= today, day >= last ?? .first else { return }
      last = day
    }
    let reviews = plan.reviews
    for place in reviews.indices { note(reviews[place].held) }
    let events = plan.events
    for place in events.indices
    where events[place].kind == .familyMeeting || events[place].kind == .reviewHeld {
      note(events[place].on)
    }
    let decisions = plan.decisions
    for place in decisions.indices where decisions[place].target == target.target.id {
      note(decisions[place].on)
    }
    return last
  }
}
