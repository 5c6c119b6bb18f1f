/// Where the reviews of a problem stand, and what is left of people, rooms and sessions.
struct WorkloadState {
  /// What a review had before it changed, so that the change can be undone.
  private struct Change {
    let review: Int
    let spot: Spot
    let attending: [Int]
  }

  let problem: WorkloadProblem
  private(set) var free: [UInt64]
  private(set) var left: [Int]
  private(set) var sessionLeft: [Int]
  private(set) var spots: [Spot]

  /// The person or room that meets each need of a placed review.
  private(set) var attending: [Int]

  /// The reviews in each session.
  private(set) var occupants: [[Int]]

  /// The slots of each person in each week.
  private(set) var weekSlots: [Int]

  /// The slots of each person and room in all.
  private(set) var totals: [Int]

  private var changes: [Change] = []

  init(_ problem: WorkloadProblem) {
    self.problem = problem
    free = problem.supply.free
    left = problem.supply.most
    sessionLeft = (0..<problem.sessions.count).map(problem.sessions.mostReviews(at:))
    spots = Array(repeating: .none, count: problem.reviews.count)
    attending = Array(repeating: -1, count: problem.needs.count)
    occupants = Array(repeating: [], count: problem.sessions.count)
    weekSlots = Array(
      repeating: 0,
      count: problem.supply.count * problem.sessions.weekCount
    )
    totals = Array(repeating: 0, count: problem.supply.count)
  }

  /// Whether a review has a place.
  func isPlaced(_ review: Int) -> Bool { spots[review].session >= 0 }

  /// The index of a person's week.
  func week(_ resource: Int, _ session: Int) -> Int {
    resource * problem.sessions.weekCount + problem.sessions.weeks[session]
  }
}

// MARK: - Fitting

extension WorkloadState {
  /// The slots at which a review can begin in a session, the timetable being as it is.
  func starts(of review: Int, in session: Int) -> UInt64 {
    guard sessionLeft[session] > 0 else { return 0 }
    let slots = problem.reviews[review].slots
    let starts = SlotMask.starts(in: freeForFamily(review, session), slots: slots)
    guard starts != 0 else { return 0 }
    return starts
      & self.starts(of: problem.reviews[review].needs, in: session, slots: slots)
  }

  /// The slots of a session at which all of some needs can be met.
  func starts(of needs: some Sequence<Int>, in session: Int, slots: Int) -> UInt64 {
    var starts = UInt64.max
    for need in needs {
      var any: UInt64 = 0
      for index in problem.needs[need] {
        let cell = problem.supply.cell(problem.members[index], session)
        if left[cell] >= slots {
          any |= SlotMask.starts(in: free[cell], slots: slots)
        }
      }
      starts &= any
      if starts == 0 { return 0 }
    }
    return starts
  }

  /// The slots of a session in which the review's family has no other review.
  private func freeForFamily(_ review: Int, _ session: Int) -> UInt64 {
    var slots = SlotMask.first(problem.sessions.slots(at: session))
    let family = problem.reviews[review].family
    guard family >= 0 else { return slots }
    for other in occupants[session]
    where other != review && problem.reviews[other].family == family
      && spots[other].session == session
    {
      slots &= ~run(of: other)
    }
    return slots
  }

  private func run(of review: Int) -> UInt64 {
    SlotMask.run(at: spots[review].start, slots: problem.reviews[review].slots)
  }

  /// Whether a review would fit into a session if another one there made room.
  mutating func fits(_ review: Int, in session: Int, without other: Int) -> Bool {
    let spot = spots[other]
    give(back: other)
    spots[other] = .none
    let starts = starts(of: review, in: session)
    spots[other] = spot
    take(for: other)
    return starts != 0
  }

  /// Takes a review's slots from its people, rooms and session.
  private mutating func take(for review: Int) {
    let spot = spots[review]
    let slots = problem.reviews[review].slots
    let run = run(of: review)
    for need in problem.reviews[review].needs where isFirst(need, of: review) {
      let cell = problem.supply.cell(attending[need], spot.session)
      free[cell] &= ~run
      left[cell] -= slots
    }
    sessionLeft[spot.session] -= 1
  }

  private mutating func give(back review: Int) {
    let spot = spots[review]
    let slots = problem.reviews[review].slots
    let run = run(of: review)
    for need in problem.reviews[review].needs where isFirst(need, of: review) {
      let cell = problem.supply.cell(attending[need], spot.session)
      free[cell] |= run
      left[cell] += slots
    }
    sessionLeft[spot.session] += 1
  }

  /// Whether a need is the first of its review that its person meets.
  func isFirst(_ need: Int, of review: Int) -> Bool {
    guard problem.reviews[review].hasSharedNeeds else { return true }
    let first = problem.reviews[review].needs.lowerBound
    return !(first..<need).contains { attending[$0] == attending[need] }
  }
}

// MARK: - Choosing people

extension WorkloadState {
  /// Whether a person or room is free for a review that begins at a slot of a session.
  func isFree(_ resource: Int, _ session: Int, _ start: Int, _ slots: Int) -> Bool {
    let cell = problem.supply.cell(resource, session)
    let run = SlotMask.run(at: start, slots: slots)
    return left[cell] >= slots && free[cell] & run == run
  }

  /// Takes the time of a person who should attend and is free.
  mutating func join(_ person: Int, _ review: Int) {
    let cell = problem.supply.cell(person, spots[review].session)
    free[cell] &= ~run(of: review)
    left[cell] -= problem.reviews[review].slots
  }
}

// MARK: - Changing

extension WorkloadState {
  /// The changes so far, to come back to.
  var mark: Int { changes.count }

  /// Forgets the changes so far, which can no longer be undone.
  mutating func forget() { changes.removeAll(keepingCapacity: true) }

  /// Undoes the changes since a mark.
  mutating func undo(to mark: Int) {
    while changes.count > mark {
      let change = changes.removeLast()
      if isPlaced(change.review) { leave(change.review) }
      guard change.spot != .none else { continue }
      enter(change.review, change.spot, change.attending)
    }
  }

  /// Puts a review without a place on a spot, with a person or room for each need.
  mutating func place(_ review: Int, at spot: Spot, with people: [Int]) {
    changes.append(Change(review: review, spot: .none, attending: []))
    enter(review, spot, people)
  }

  /// Takes a review off its spot.
  mutating func remove(_ review: Int) {
    let people = Array(attending[problem.reviews[review].needs])
    changes.append(Change(review: review, spot: spots[review], attending: people))
    leave(review)
  }

  private mutating func enter(_ review: Int, _ spot: Spot, _ people: [Int]) {
    spots[review] = spot
    for (need, person) in zip(problem.reviews[review].needs, people) {
      attending[need] = person
    }
    take(for: review)
    occupants[spot.session].append(review)
    count(review, spot.session, problem.reviews[review].slots)
  }

  private mutating func leave(_ review: Int) {
    let session = spots[review].session
    give(back: review)
    count(review, session, -problem.reviews[review].slots)
    if let position = occupants[session].lastIndex(of: review) {
      occupants[session].remove(at: position)
    }
    spots[review] = .none
  }

  private mutating func count(_ review: Int, _ session: Int, _ slots: Int) {
    for need in problem.reviews[review].needs where isFirst(need, of: review) {
      weekSlots[week(attending[need], session)] += slots
      totals[attending[need]] += slots
    }
  }
}
