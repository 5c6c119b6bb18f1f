import PlanModel

/// Writes what a search found as a timetable.
struct TimetableWriter<Subject> {
  let reader: ProblemReader<Subject>
  let search: WorkloadSearch
  let joined: [[Int]]

  var problem: WorkloadProblem { reader.problem }
  var state: WorkloadState { search.state }

  /// Returns the timetable.
  func timetable(
    keeping earlier: [EarlierPlacement<Subject>],
    obstacles: [Int: WorkloadSearch.Obstacle]
  ) -> WorkloadTimetable<Subject> {
    let reviews = problem.reviews.indices
    let placed = reviews.filter(state.isPlaced).sorted {
      let (one, other) = (state.spots[$0], state.spots[$1])
      return (one.session, one.start, $0) < (other.session, other.start, $1)
    }
    let unplaced = reviews.filter { !state.isPlaced($0) }
    let short = unplaced.filter { search.outcomes[$0] != .invitationImpossible }
    let without =
      unplaced.map { self.unplaced($0, short) } + reader.duplicates.map(duplicate)
    return WorkloadTimetable(
      placed: placed.map(self.placed),
      unplaced: without.sorted { $0.id < $1.id },
      moved: EarlierPlacement.each(of: earlier).compactMap { moved($0, obstacles) }
    )
  }

  // MARK: Placed

  private func placed(_ review: Int) -> PlacedReview<Subject> {
    let facts = problem.reviews[review]
    let spot = state.spots[review]
    let needed = facts.needs.filter { state.isFirst($0, of: review) }
      .map { state.attending[$0] }
    let present = needed + joined[review]
    return PlacedReview(
      id: reader.demands[review].id,
      session: problem.sessions.session(at: spot.session),
      slots: spot.start + 1...spot.start + facts.slots,
      attending: present.compactMap { reader.resource($0).attendee },
      absentees: problem.wanted[review].filter { !present.contains($0) }
        .compactMap { reader.resource($0).attendee },
      room: needed.compactMap { reader.resource($0).room }.first,
      limit: reader.demands[review].latest,
      reason: reason(for: review)
    )
  }

  // MARK: Moved

  private func moved(
    _ earlier: EarlierPlacement<Subject>,
    _ obstacles: [Int: WorkloadSearch.Obstacle]
  ) -> MovedReview<Subject>? {
    guard let review = reader.index(of: earlier.id) else { return nil }
    let spot = state.spots[review]
    guard spot != reader.spot(of: earlier) else { return nil }
    let other = search.madeRoomFor[review]
    let isForOther = obstacles[review] == nil && other >= 0
    return MovedReview(
      id: earlier.id,
      earlier: earlier,
      session: spot.session < 0 ? nil : problem.sessions.session(at: spot.session),
      reason: reason(for: obstacles[review]),
      madeRoomFor: isForOther ? reader.demands[other].id : nil
    )
  }

  private func reason(
    for obstacle: WorkloadSearch.Obstacle?
  ) -> MovedReview<Subject>.Reason {
    switch obstacle {
    case .schoolClosed: .schoolClosed
    case .outsideWindow: .outsideWindow
    case .notAvailable: .notAvailable
    case .sessionFull: .sessionFull
    case nil: .madeRoom
    }
  }

  // MARK: Unplaced

  private func duplicate(_ demand: ReviewDemand<Subject>) -> UnplacedReview<Subject> {
    UnplacedReview(
      id: demand.id,
      limit: demand.latest,
      cause: .duplicate,
      shortage: nil,
      stepsTried: 0,
      hint: nil,
      lateSession: nil
    )
  }

  private func unplaced(_ review: Int, _ others: [Int]) -> UnplacedReview<Subject> {
    var cause = UnplacedReview<Subject>.Cause.shortage
    var shortage: CapacityShortage<Subject>?
    var steps = 0
    switch search.outcomes[review] {
    case .placed, .invitationImpossible: cause = .invitationImpossible
    case .short(let found): shortage = self.shortage(found, widenedBy: others)
    case .searchedAll: cause = .searchedAll
    case .notFound(let tried): (cause, steps) = (.notFound, tried)
    }
    return UnplacedReview(
      id: reader.demands[review].id,
      limit: reader.demands[review].latest,
      cause: cause,
      shortage: shortage,
      stepsTried: steps,
      hint: hint(for: review),
      lateSession: lateSession(for: review)
    )
  }
}
