/// What the discomforts of a timetable count, by a school's preferences.
struct WorkloadCosts {
  private let preferences: WorkloadPreferences

  /// The place of the day that a review had to leave, -1 for other reviews.
  var earlierDays: [Int]

  var comfortableSlotsAWeek: Int { preferences.comfortableSlotsAWeek }

  init(_ preferences: WorkloadPreferences, reviewCount: Int) {
    func weight(_ number: Int) -> Int { min(max(0, number), 10_000) }
    var clamped = preferences
    clamped.awayFromPreferred = weight(preferences.awayFromPreferred)
    clamped.bufferDays = weight(preferences.bufferDays)
    clamped.shortOfBuffer = weight(preferences.shortOfBuffer)
    clamped.away = weight(preferences.away)
    clamped.comfortableSlotsAWeek = weight(preferences.comfortableSlotsAWeek)
    clamped.fullWeek = weight(preferences.fullWeek)
    clamped.unevenShare = weight(preferences.unevenShare)
    clamped.absentees = weight(preferences.absentees)
    clamped.gapDays = weight(preferences.gapDays)
    clamped.shortGap = weight(preferences.shortGap)
    clamped.sameTerm = weight(preferences.sameTerm)
    clamped.siblingsApart = weight(preferences.siblingsApart)
    self.preferences = clamped
    earlierDays = Array(repeating: -1, count: reviewCount)
  }

  /// What it costs to put a review that has no place on a spot.
  func cost(of review: Int, at spot: Spot, _ state: WorkloadState) -> Int {
    var cost = dayCost(of: review, state.problem.sessions.days[spot.session], state)
    for need in state.problem.reviews[review].needs {
      cost += bestPerson(for: need, of: review, at: spot, state).cost
    }
    for person in state.problem.wanted[review]
    where !isThere(person, review, spot, state) {
      cost += preferences.absentees
    }
    if state.problem.reviews[review].family >= 0 {
      cost += familyCost(of: review, spot.session, state)
    }
    return cost
  }

  /// What the day alone costs.
  func dayCost(of review: Int, _ day: Int, _ state: WorkloadState) -> Int {
    var cost = 0
    let preferred = state.problem.reviews[review].preferred
    if preferred >= 0 {
      let times = 1 + state.problem.reviews[review].timesMoved
      cost += preferences.awayFromPreferred * abs(day - preferred) * times
    }
    if earlierDays[review] >= 0 {
      cost += preferences.away * abs(day - earlierDays[review])
    }
    let inHand = max(0, state.problem.reviews[review].latest - day)
    return cost + preferences.shortOfBuffer * max(0, preferences.bufferDays - inHand)
  }

  private func isThere(
    _ person: Int,
    _ review: Int,
    _ spot: Spot,
    _ state: WorkloadState
  ) -> Bool {
    let cell = state.problem.supply.cell(person, spot.session)
    let slots = state.problem.reviews[review].slots
    let run = SlotMask.run(at: spot.start, slots: slots)
    return state.problem.supply.free[cell] & run == run
  }
}

// MARK: - People

extension WorkloadCosts {
  /// The people and rooms for a review at a spot where it fits.
  func people(
    for review: Int,
    at spot: Spot,
    _ state: WorkloadState,
    preferring preferred: [Int] = []
  ) -> [Int] {
    var people: [Int] = []
    for need in state.problem.reviews[review].needs {
      let slots = state.problem.reviews[review].slots
      let known = state.problem.needs[need].lazy.map { state.problem.members[$0] }.first {
        (people.contains($0) || preferred.contains($0))
          && state.isFree($0, spot.session, spot.start, slots)
      }
      people.append(known ?? bestPerson(for: need, of: review, at: spot, state).person)
    }
    return people
  }

  /// The person or room that costs least, the first of several.
  private func bestPerson(
    for need: Int,
    of review: Int,
    at spot: Spot,
    _ state: WorkloadState
  ) -> (person: Int, cost: Int) {
    let range = state.problem.needs[need]
    let slots = state.problem.reviews[review].slots
    guard range.count > 1 else {
      let person = range.isEmpty ? -1 : state.problem.members[range.lowerBound]
      return (person, weekCost(person, spot.session, slots, state))
    }
    var best = (person: -1, cost: Int.max)
    for index in range {
      let person = state.problem.members[index]
      guard state.isFree(person, spot.session, spot.start, slots) else { continue }
      // A room has no week to be kept even, and no share.
      guard person < state.problem.attendeeCount else { return (person, 0) }
      let share = preferences.unevenShare * state.totals[person] * slots
      let cost = share + weekCost(person, spot.session, slots, state)
      if cost < best.cost { best = (person, cost) }
    }
    return best.person < 0 ? (-1, 0) : best
  }

  private func weekCost(
    _ person: Int,
    _ session: Int,
    _ slots: Int,
    _ state: WorkloadState
  ) -> Int {
    guard preferences.fullWeek > 0, 0..<state.problem.attendeeCount ~= person else {
      return 0
    }
    let before = state.weekSlots[state.week(person, session)]
    let over = before - preferences.comfortableSlotsAWeek
    var cost = 0
    for slot in 1...slots { cost += max(0, over + slot) }
    return cost * preferences.fullWeek
  }
}

// MARK: - Families

extension WorkloadCosts {
  private func familyCost(
    of review: Int,
    _ session: Int,
    _ state: WorkloadState
  ) -> Int {
    let problem = state.problem
    let facts = problem.reviews[review]
    let day = problem.sessions.days[session]
    var cost = 0
    for other in problem.kin[facts.family] where other != review && state.isPlaced(other)
    {
      let otherSession = state.spots[other].session
      let distance = abs(day - problem.sessions.days[otherSession])
      if facts.pupil >= 0, problem.reviews[other].pupil == facts.pupil {
        cost += preferences.shortGap * max(0, preferences.gapDays - distance)
        if problem.sessions.terms[session] == problem.sessions.terms[otherSession] {
          cost += preferences.sameTerm
        }
      } else if distance > 0, problem.reviews[other].window.overlaps(facts.window) {
        cost += preferences.siblingsApart
      }
    }
    return cost
  }
}
