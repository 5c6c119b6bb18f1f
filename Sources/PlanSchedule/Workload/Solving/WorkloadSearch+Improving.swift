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
        guard distance < abs(day - preferred), state.starts(of: review, in: session) == 0
        else { continue }
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
  mutating func takeOff(_ reviews: [Int]) -> Int {
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
