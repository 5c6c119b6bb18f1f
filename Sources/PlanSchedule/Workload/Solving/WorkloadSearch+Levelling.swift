/// How far the levelling of weeks goes.
private struct LevellingEffort {
  var stepsLeft: Int

  init(reviewCount: Int) {
    stepsLeft = 2_000 + 60 * reviewCount
  }
}

extension WorkloadSearch {
  /// Takes slots from the fullest weeks of each person by chains of moves.
  ///
  /// A chain leads from a full week to one with at least two slots fewer; the weeks between
  /// stay as they are. The effort grows with the number of reviews, and no faster.
  mutating func levelWeeks() {
    var effort = LevellingEffort(reviewCount: problem.reviews.count)
    for person in 0..<problem.attendeeCount {
      var weeks = weeksInOrder(of: person)
      while effort.stepsLeft > 0, let week = weeks.first {
        if level(person, week, &effort) {
          weeks = weeksInOrder(of: person)
        } else {
          weeks.removeFirst()
        }
      }
    }
  }

  /// The weeks in which a person has more than one slot too many, the fullest first.
  private func weeksInOrder(of person: Int) -> ArraySlice<Int> {
    let base = person * problem.sessions.weekCount
    let weeks = (0..<problem.sessions.weekCount).filter {
      state.weekSlots[base + $0] >= 2 + costs.comfortableSlotsAWeek
    }
    return weeks.sorted {
      (-state.weekSlots[base + $0], $0) < (-state.weekSlots[base + $1], $1)
    }[...]
  }

  /// Moves one slot out of a week, if a chain makes the timetable more comfortable.
  private mutating func level(
    _ person: Int,
    _ week: Int,
    _ effort: inout LevellingEffort
  ) -> Bool {
    let weeks = problem.sessions.weeks
    let load = state.weekSlots[person * problem.sessions.weekCount + week]
    var chains = ReviewChains(reviewCount: problem.reviews.count)
    for review in reviews(of: person, inWeek: week) { chains.begin(review) }
    while let next = chains.next() {
      for index in problem.reviews[next].candidates {
        let session = problem.candidates[index]
        effort.stepsLeft -= 1
        guard effort.stepsLeft > 0 else { return false }
        let isLower = state.weekSlots[state.week(person, session)] <= load - 2
        if isLower, weeks[session] != week, state.starts(of: next, in: session) != 0 {
          effort.stepsLeft -= 20
          if followIfBetter(chains.chain(to: next), to: session) { return true }
        }
        for other in state.occupants[session]
        where !chains.isKnown(other) && canImprove(other) {
          effort.stepsLeft -= 1
          guard state.fits(next, in: session, without: other) else { continue }
          chains.add(other, leaving: session, to: next)
        }
      }
    }
    return false
  }

  /// The reviews of a person in a week that may move.
  private func reviews(of person: Int, inWeek week: Int) -> [Int] {
    let weeks = problem.sessions.weeks
    let first = weeks.firstPosition { $0 >= week }
    let end = weeks.firstPosition { $0 > week }
    return (first..<end).flatMap { session in
      state.occupants[session].filter { review in
        canImprove(review)
          && state.attending[problem.reviews[review].needs].contains(person)
      }
    }
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
