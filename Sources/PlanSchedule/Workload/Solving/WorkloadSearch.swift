/// Gives reviews their places: the plain way first, then by making room.
struct WorkloadSearch {
  /// What became of a review.
  enum Outcome: Equatable {
    case placed
    case short(Shortage)
    case searchedAll
    case notFound(steps: Int)
    case invitationImpossible
  }

  var state: WorkloadState
  var costs: WorkloadCosts
  var outcomes: [Outcome]

  /// Reviews that never move: people have been told.
  var isFixed: [Bool]

  /// Reviews that are where they were in the earlier timetable.
  var isKept: [Bool]

  /// Reviews that may not make room for another just now.
  var isHeld: [Bool]

  /// The review for which each made room, -1 for none.
  var madeRoomFor: [Int]

  /// How many steps may still be taken where no plain way finds a place.
  var stepsLeft: Int

  /// The proofs found so far, which hold for later reviews as well.
  private var knownShortages: [KnownShortage] = []

  var problem: WorkloadProblem { state.problem }

  init(_ problem: WorkloadProblem, _ preferences: WorkloadPreferences) {
    let count = problem.reviews.count
    state = WorkloadState(problem)
    costs = WorkloadCosts(preferences, reviewCount: count)
    outcomes = Array(repeating: .placed, count: count)
    isFixed = Array(repeating: false, count: count)
    isKept = Array(repeating: false, count: count)
    isHeld = Array(repeating: false, count: count)
    madeRoomFor = Array(repeating: -1, count: count)
    stepsLeft = max(0, preferences.searchSteps)
  }

  /// Places every review that has no place yet.
  ///
  /// Reviews with a limit by law go first, and among equals those that are due first. A
  /// review that has a place keeps one, so whoever goes first is never left out for others.
  mutating func placeAll() {
    let waiting = problem.reviews.indices.filter {
      !state.isPlaced($0) && outcomes[$0] == .placed
    }
    let keys = waiting.map { review in
      let facts = problem.reviews[review]
      return (facts.rank, facts.latest, facts.candidates.count, -facts.slots, review)
    }
    for key in keys.sorted(by: <) {
      outcomes[key.4] = outcome(of: key.4)
      state.forget()
    }
  }

  private mutating func outcome(of review: Int) -> Outcome {
    if placeDirectly(review) { return .placed }
    if let shortage = knownShortage(for: review) { return .short(shortage) }
    if makeRoom(for: review) || repack(for: review) { return .placed }
    if let shortage = newShortage(for: review) { return .short(shortage) }
    let steps = stepsLeft
    if force(review, depth: 3) { return .placed }
    switch searchAll(for: review) {
    case .found: return .placed
    case .none: return .searchedAll
    case .gaveUp: return .notFound(steps: steps - stepsLeft)
    }
  }

  // MARK: Proofs

  private func knownShortage(for review: Int) -> Shortage? {
    knownShortages.lazy.compactMap { known in
      ShortageFinder(state, isFixed, unit: known.unit).shortage(for: review, by: known)
    }.first
  }

  private mutating func newShortage(for review: Int) -> Shortage? {
    var finder = ShortageFinder(state, isFixed)
    guard let shortage = finder.shortage(for: review) else { return nil }
    if !shortage.cells.isEmpty { knownShortages.append(finder.known(shortage)) }
    return shortage
  }

  // MARK: Plain placing

  /// The spot that costs least, the first of several; `nil` if no session has a place.
  func bestSpot(for review: Int) -> (spot: Spot, cost: Int)? {
    var best: (spot: Spot, cost: Int)?
    for index in problem.reviews[review].candidates {
      let session = problem.candidates[index]
      // Nothing costs less than its day alone, which is quickly known.
      let least = costs.dayCost(of: review, problem.sessions.days[session], state)
      if let known = best, known.cost <= least { continue }
      let starts = state.starts(of: review, in: session)
      guard starts != 0 else { continue }
      let spot = Spot(session: session, start: starts.trailingZeroBitCount)
      let cost = costs.cost(of: review, at: spot, state)
      if let known = best, known.cost <= cost { continue }
      best = (spot, cost)
    }
    return best
  }

  /// Places a review where it costs least, if any session has a place.
  mutating func placeDirectly(_ review: Int) -> Bool {
    guard let best = bestSpot(for: review) else { return false }
    place(review, at: best.spot)
    return true
  }

  /// Places a review on a spot where it fits, with the people who suit best.
  mutating func place(_ review: Int, at spot: Spot) {
    state.place(review, at: spot, with: costs.people(for: review, at: spot, state))
  }

  /// Places a review at the first slot of a session, if it fits there.
  mutating func place(_ review: Int, in session: Int) -> Bool {
    let starts = state.starts(of: review, in: session)
    guard starts != 0 else { return false }
    place(review, at: Spot(session: session, start: starts.trailingZeroBitCount))
    return true
  }
}
