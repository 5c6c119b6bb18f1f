import PlanModel

extension EarlierPlacement {
  /// Whether the review is so near that nobody could be told of another day in time.
  func isTold(_ demand: ReviewDemand<Subject>, asOf today: Day) -> Bool {
    let told = today + .days(max(0, demand.noticeDays))
    return today <= session.day && session.day < told
      && demand.earliestDay <= session.day && session.day <= demand.latest.day
  }

  /// Whether this placement goes before another of the same review.
  func precedes(_ other: Self) -> Bool {
    if id != other.id { return id < other.id }
    if isInvited != other.isInvited { return isInvited }
    if session != other.session { return session < other.session }
    return firstSlot < other.firstSlot
  }

  /// The placements in order, one a review.
  static func each(of placements: [Self]) -> [Self] {
    var each: [Self] = []
    for placement in placements.sorted(by: { $0.precedes($1) })
    where placement.id != each.last?.id {
      each.append(placement)
    }
    return each
  }
}

extension ProblemReader {
  /// Returns where reviews stood before, in numbers.
  func keptSpots(_ earlier: [EarlierPlacement<Subject>], asOf today: Day) -> [KeptSpot] {
    EarlierPlacement.each(of: earlier).compactMap { placement in
      guard let review = index(of: placement.id) else { return nil }
      let people = placement.attending.compactMap(number(of:))
      let room = placement.room.flatMap(number(of:))
      return KeptSpot(
        review: review,
        spot: spot(of: placement),
        day: placement.session.day.place,
        people: people + [room].compactMap(\.self),
        isInvited: placement.isInvited,
        isTold: placement.isTold(demands[review], asOf: today)
      )
    }
  }

  /// The spot of an earlier placement, `nil` if the school holds no reviews then.
  func spot(of placement: EarlierPlacement<Subject>) -> Spot? {
    guard let session = problem.sessions.index(of: placement.session),
      1...problem.sessions.slots(at: session) ~= placement.firstSlot
    else { return nil }
    return Spot(session: session, start: placement.firstSlot - 1)
  }
}
