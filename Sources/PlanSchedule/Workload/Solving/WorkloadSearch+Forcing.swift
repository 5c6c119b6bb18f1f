extension WorkloadSearch {
  /// Makes room in one session by moving the times of the reviews there.
  mutating func repack(for review: Int) -> Bool {
    for index in problem.reviews[review].candidates {
      let session = problem.candidates[index]
      guard !state.occupants[session].isEmpty, hasSlots(for: review, in: session) else {
        continue
      }
      let mark = state.mark
      let others = state.occupants[session].filter(canMove)
      for other in others { state.remove(other) }
      let slots = problem.reviews
      let reviews = ([review] + others).sorted {
        (-slots[$0].slots, $0) < (-slots[$1].slots, $1)
      }
      var tries = 500
      if pack(reviews[...], in: session, &tries) {
        for other in others { madeRoomFor[other] = review }
        return true
      }
      state.undo(to: mark)
    }
    return false
  }

  /// Whether a session has slots enough for a review, be they in one piece or not.
  private func hasSlots(for review: Int, in session: Int) -> Bool {
    let slots = problem.reviews[review].slots
    guard state.sessionLeft[session] > 0 else { return false }
    return problem.reviews[review].needs.allSatisfy { need in
      problem.needs[need].contains { index in
        let cell = problem.supply.cell(problem.members[index], session)
        return state.left[cell] >= slots && state.free[cell].nonzeroBitCount >= slots
      }
    }
  }

  private mutating func pack(
    _ reviews: ArraySlice<Int>,
    in session: Int,
    _ tries: inout Int
  ) -> Bool {
    guard let review = reviews.first else { return true }
    var starts = state.starts(of: review, in: session)
    while starts != 0, tries > 0 {
      tries -= 1
      let start = starts.trailingZeroBitCount
      starts &= starts - 1
      let mark = state.mark
      place(review, at: Spot(session: session, start: start))
      if pack(reviews.dropFirst(), in: session, &tries) { return true }
      state.undo(to: mark)
    }
    return false
  }
}

// MARK: - Several at once

extension WorkloadSearch {
  /// Takes a place from up to three reviews at once and finds others for them.
  mutating func force(_ review: Int, depth: Int) -> Bool {
    let options = problem.reviews[review].candidates
      .compactMap { option(for: review, in: problem.candidates[$0]) }
      .sorted {
        ($0.others.count, $0.cost, $0.session) < ($1.others.count, $1.cost, $1.session)
      }
    for option in options.prefix(8) {
      guard stepsLeft > 0 else { return false }
      let mark = state.mark
      for other in option.others { state.remove(other) }
      guard place(review, in: option.session) else {
        state.undo(to: mark)
        continue
      }
      isHeld[review] = true
      let areSettled = option.others.allSatisfy { settle($0, depth: depth - 1) }
      isHeld[review] = false
      if areSettled {
        for other in option.others { madeRoomFor[other] = review }
        return true
      }
      state.undo(to: mark)
    }
    return false
  }

  private mutating func settle(_ review: Int, depth: Int) -> Bool {
    placeDirectly(review) || makeRoom(for: review, isBounded: true)
      || (depth > 0 && force(review, depth: depth))
  }

  private struct Option {
    let session: Int
    let others: [Int]
    let cost: Int
  }

  /// The few reviews of a session without which another would fit, `nil` if many or held.
  private mutating func option(for review: Int, in session: Int) -> Option? {
    guard stepsLeft > 0 else { return nil }
    let movable = state.occupants[session].filter(canMove).sorted {
      let (one, other) = (problem.reviews[$0], problem.reviews[$1])
      return (-one.timesMoved, one.candidates.count, $0)
        < (-other.timesMoved, other.candidates.count, $1)
    }
    stepsLeft -= movable.count + 1
    let mark = state.mark
    defer { state.undo(to: mark) }
    let needs = problem.reviews
    let spots = movable.map { state.spots[$0] }
    let people = movable.map { Array(state.attending[needs[$0].needs]) }
    for other in movable { state.remove(other) }
    let starts = state.starts(of: review, in: session)
    guard starts != 0 else { return nil }
    let spot = Spot(session: session, start: starts.trailingZeroBitCount)
    let cost = costs.cost(of: review, at: spot, state)
    var others: [Int] = []
    for (index, other) in movable.enumerated() {
      state.place(other, at: spots[index], with: people[index])
      guard state.starts(of: review, in: session) == 0 else { continue }
      others.append(other)
      state.remove(other)
      guard others.count <= 3 else { return nil }
    }
    return Option(session: session, others: others, cost: cost)
  }
}
