import PlanModel

extension TimetableWriter {
  /// What the other possible sessions of a review are like, the timetable being as it is.
  private struct Others {
    var free = 0
    var freeNearer = 0
    var fullNearer = 0
    var freeEarlier = 0
    var fullEarlier = 0
  }

  private func others(than spot: Spot, for review: Int) -> Others {
    let preferred = problem.reviews[review].preferred
    let distance = abs(problem.sessions.days[spot.session] - preferred)
    var others = Others()
    for index in problem.reviews[review].candidates {
      let session = problem.candidates[index]
      guard session != spot.session else { continue }
      let isFree = state.starts(of: review, in: session) != 0
      if isFree { others.free += 1 }
      if abs(problem.sessions.days[session] - preferred) < distance {
        if isFree { others.freeNearer += 1 } else { others.fullNearer += 1 }
      }
      if session < spot.session {
        if isFree { others.freeEarlier += 1 } else { others.fullEarlier += 1 }
      }
    }
    return others
  }

  /// Why a review has its session.
  func reason(for review: Int) -> PlacementReason {
    let facts = problem.reviews[review]
    let spot = state.spots[review]
    let others = others(than: spot, for: review)
    func reason(_ code: PlacementReason.Code, _ passedOver: Int = 0) -> PlacementReason {
      PlacementReason(
        code: code,
        possibleSessions: facts.candidates.count,
        freeSessions: others.free,
        passedOver: passedOver
      )
    }
    if search.isFixed[review] { return reason(.invited) }
    if search.isKept[review], search.madeRoomFor[review] < 0 { return reason(.kept) }
    if facts.candidates.count == 1 { return reason(.onlySession) }
    if facts.preferred == problem.sessions.days[spot.session] {
      return reason(.preferredDay)
    }
    if facts.preferred >= 0, others.freeNearer == 0 {
      return reason(.nearestFree, others.fullNearer)
    }
    if others.free == 0, others.fullEarlier > 0 {
      return reason(.lastFree, others.fullEarlier)
    }
    if facts.preferred < 0, others.freeEarlier == 0 {
      return reason(.firstFree, others.fullEarlier)
    }
    return reason(.bestBalance)
  }
}
