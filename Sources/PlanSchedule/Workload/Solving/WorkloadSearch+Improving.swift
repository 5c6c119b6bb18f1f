extension WorkloadSearch {
  /// Makes the timetable more comfortable without taking a place from any review.
  ///
  /// Reviews that are where they were in an earlier timetable stay there. At the end no
  /// single move costs less, unless the rounds ran out.
  mutating func improve() {
    let movable = problem.reviews.indices.filter {
      state.isPlaced($0) && !isFixed[$0] && !isKept[$0]
    }
    var rounds = 6
    while rounds > 0, moveOnce(movable) { rounds -= 1 }
    exchange(movable)
    levelWeeks()
    _ = moveOnce(movable)
    state.forget()
  }

  /// Moves each review to where it costs least, and says whether any moved.
  private mutating func moveOnce(_ reviews: [Int]) -> Bool {
    var hasMoved = false
    for review in reviews {
      let old = state.spots[review]
      let mark = state.mark
      state.remove(review)
      let cost = costs.cost(of: review, at: old, state)
      if let best = bestSpot(for: review), best.cost < cost {
        place(review, at: best.spot)
        hasMoved = true
      } else {
        state.undo(to: mark)
      }
      state.forget()
    }
    return hasMoved
  }

  /// Lets two reviews change places where both together cost less.
  private mutating func exchange(_ reviews: [Int]) {
    var isMovable = [Bool](repeating: false, count: problem.reviews.count)
    for review in reviews { isMovable[review] = true }
    for review in reviews {
      let preferred = problem.reviews[review].preferred
      guard preferred >= 0 else { continue }
      let day = problem.sessions.days[state.spots[review].session]
      for index in problem.reviews[review].candidates {
        let session = problem.candidates[index]
        let distance = abs(problem.sessions.days[session] - preferred)
        guard distance < abs(day - preferred) else { continue }
        if exchange(review, into: session, isMovable) { break }
      }
      state.forget()
    }
  }

  private mutating func exchange(
    _ review: Int,
    into session: Int,
    _ isMovable: [Bool]
  ) -> Bool {
    for other in state.occupants[session] where isMovable[other] && other != review {
      guard state.fits(review, in: session, without: other) else { continue }
      let mark = state.mark
      let before = takeOff([review, other])
      guard place(review, in: session) else {
        state.undo(to: mark)
        continue
      }
      let after = costOfLast(review)
      if let best = bestSpot(for: other), after + best.cost < before {
        place(other, at: best.spot)
        return true
      }
      state.undo(to: mark)
    }
    return false
  }

  /// Takes reviews off their spots and returns what they cost together.
  private mutating func takeOff(_ reviews: [Int]) -> Int {
    var cost = 0
    for review in reviews {
      let spot = state.spots[review]
      state.remove(review)
      cost += costs.cost(of: review, at: spot, state)
    }
    return cost
  }

  /// What a review costs that was placed last.
  private mutating func costOfLast(_ review: Int) -> Int {
    let mark = state.mark
    let cost = takeOff([review])
    state.undo(to: mark)
    return cost
  }
}

// MARK: - Weeks

extension WorkloadSearch {
  /// Takes slots from the fullest weeks of each person by chains of moves.
  ///
  /// A chain leads from a full week to one with at least two slots fewer; the weeks between
  /// stay as they are. For one person and reviews of one slot, with nothing else to care
  /// for, no other timetable has lower weeks when no chain is left.
  private mutating func levelWeeks() {
    let weekCount = problem.sessions.weekCount
    for person in 0..<problem.attendeeCount {
      var weeks = Array(0..<weekCount)
      while stepsLeft > 0, let week = fullest(of: weeks, person) {
        if !level(person, week) { weeks.removeAll { $0 == week } }
      }
    }
  }

  private func fullest(of weeks: [Int], _ person: Int) -> Int? {
    let base = person * problem.sessions.weekCount
    let best = weeks.max {
      (state.weekSlots[base + $0], $1) < (state.weekSlots[base + $1], $0)
    }
    guard let best, state.weekSlots[base + best] >= 2 else { return nil }
    return best
  }

  /// Moves one slot out of a week, if a chain makes the timetable more comfortable.
  private mutating func level(_ person: Int, _ week: Int) -> Bool {
    let weeks = problem.sessions.weeks
    let load = state.weekSlots[person * problem.sessions.weekCount + week]
    var chains = ReviewChains(reviewCount: problem.reviews.count)
    for review in problem.reviews.indices
    where canImprove(review) && weeks[state.spots[review].session] == week
      && state.attending[problem.reviews[review].needs].contains(person)
    {
      chains.begin(review)
    }
    while let next = chains.next() {
      for index in problem.reviews[next].candidates {
        let session = problem.candidates[index]
        guard stepsLeft > 0 else { return false }
        stepsLeft -= 1
        let isLower = state.weekSlots[state.week(person, session)] <= load - 2
        if isLower, weeks[session] != week, state.starts(of: next, in: session) != 0,
          followIfBetter(chains.chain(to: next), to: session)
        {
          return true
        }
        for other in state.occupants[session]
        where !chains.isKnown(other) && canImprove(other) {
          stepsLeft -= 1
          guard state.fits(next, in: session, without: other) else { continue }
          chains.add(other, leaving: session, to: next)
        }
      }
    }
    return false
  }

  private func canImprove(_ review: Int) -> Bool {
    state.isPlaced(review) && !isFixed[review] && !isKept[review]
  }

  /// Follows a chain whose first review leaves its place for good, if all costs less then.
  private mutating func followIfBetter(
    _ links: [(review: Int, session: Int)],
    to session: Int
  ) -> Bool {
    let mark = state.mark
    let before = takeOff(links.map(\.review))
    var after = 0
    var target = session
    for link in links {
      let starts = state.starts(of: link.review, in: target)
      guard starts != 0 else {
        state.undo(to: mark)
        return false
      }
      let spot = Spot(session: target, start: starts.trailingZeroBitCount)
      after += costs.cost(of: link.review, at: spot, state)
      place(link.review, at: spot)
      target = link.session
    }
    guard after < before else {
      state.undo(to: mark)
      return false
    }
    state.forget()
    return true
  }
}
