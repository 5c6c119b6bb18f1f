/// Where a review stood in an earlier timetable, in the numbers of a problem.
struct KeptSpot {
  let review: Int

  /// The spot, `nil` if the school holds no reviews then.
  let spot: Spot?

  /// The place of the day.
  let day: Int

  /// The people and the room it had.
  let people: [Int]

  let isInvited: Bool

  /// Whether the day is too near to tell people of another.
  let isTold: Bool
}

extension WorkloadSearch {
  /// Why a review could not stay.
  enum Obstacle {
    case schoolClosed
    case outsideWindow
    case notAvailable
    case sessionFull
  }

  /// Puts reviews back where they were, as far as they can still be there.
  ///
  /// - Returns: What kept each of the others from staying.
  mutating func keep(_ spots: [KeptSpot]) -> [Int: Obstacle] {
    var obstacles: [Int: Obstacle] = [:]
    let ordered = spots.sorted {
      ($0.isInvited ? 0 : 1, $0.review) < ($1.isInvited ? 0 : 1, $1.review)
    }
    for kept in ordered {
      guard let obstacle = keep(kept) else { continue }
      obstacles[kept.review] = obstacle
      costs.earlierDays[kept.review] = kept.day
      if kept.isInvited { outcomes[kept.review] = .invitationImpossible }
    }
    state.forget()
    return obstacles
  }

  private mutating func keep(_ kept: KeptSpot) -> Obstacle? {
    guard let spot = kept.spot else { return .schoolClosed }
    let facts = problem.reviews[kept.review]
    let isFixed = kept.isInvited || kept.isTold
    guard isFixed || facts.window.contains(spot.session) else { return .outsideWindow }
    let bit: UInt64 = 1 << UInt64(spot.start)
    guard problem.starts(of: kept.review, in: spot.session) & bit != 0 else {
      return .notAvailable
    }
    guard state.starts(of: kept.review, in: spot.session) & bit != 0 else {
      return .sessionFull
    }
    let people = costs.people(
      for: kept.review,
      at: spot,
      state,
      preferring: kept.people
    )
    state.place(kept.review, at: spot, with: people)
    self.isFixed[kept.review] = isFixed
    isKept[kept.review] = true
    return nil
  }
}
