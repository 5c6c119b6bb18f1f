extension WorkloadSearch {
  /// What a search through every arrangement found.
  enum Search: Equatable {
    case found
    case none
    case gaveUp
  }

  /// How many reviews every arrangement is tried of at most.
  private static var mostReviews: Int { 24 }

  /// Tries every arrangement of a review and all that compete with it, as far as the steps
  /// allow.
  mutating func searchAll(for review: Int) -> Search {
    guard let others = competitors(of: review) else { return .gaveUp }
    let mark = state.mark
    for other in others { state.remove(other) }
    let found = arrange([review] + others)
    switch found {
    case .found: for other in others { madeRoomFor[other] = review }
    case .none, .gaveUp: state.undo(to: mark)
    }
    return found
  }

  /// The placed reviews that compete with a review, or with one that does, and so on.
  ///
  /// `nil` if they are too many.
  private func competitors(of review: Int) -> [Int]? {
    var found = [review]
    var isFound = [Bool](repeating: false, count: problem.reviews.count)
    isFound[review] = true
    var position = 0
    while position < found.count {
      let next = found[position]
      position += 1
      for other in problem.reviews.indices
      where !isFound[other] && state.isPlaced(other) && canMove(other)
        && problem.compete(next, other)
      {
        isFound[other] = true
        found.append(other)
        guard found.count <= Self.mostReviews else { return nil }
      }
    }
    return Array(found.dropFirst())
  }

  /// Places all reviews, the one with the fewest possible spots first.
  private mutating func arrange(_ reviews: [Int]) -> Search {
    guard !reviews.isEmpty else { return .found }
    var fewest = Int.max
    var choice = 0
    for (index, review) in reviews.enumerated() {
      let count = spotCount(of: review)
      stepsLeft -= problem.reviews[review].candidates.count + 1
      if count < fewest { (fewest, choice) = (count, index) }
    }
    guard stepsLeft > 0 else { return .gaveUp }
    guard fewest > 0 else { return .none }
    var rest = reviews
    let review = rest.remove(at: choice)
    for index in problem.reviews[review].candidates {
      let session = problem.candidates[index]
      var starts = state.starts(of: review, in: session)
      while starts != 0 {
        let spot = Spot(session: session, start: starts.trailingZeroBitCount)
        starts &= starts - 1
        guard let teams = teams(for: review, at: spot) else { return .gaveUp }
        for people in teams {
          let mark = state.mark
          state.place(review, at: spot, with: people)
          let found = arrange(rest)
          if found == .found { return .found }
          state.undo(to: mark)
          if found == .gaveUp { return .gaveUp }
        }
      }
    }
    return .none
  }

  private func spotCount(of review: Int) -> Int {
    var count = 0
    for index in problem.reviews[review].candidates {
      count += state.starts(of: review, in: problem.candidates[index]).nonzeroBitCount
    }
    return count
  }

  /// Every choice of people and rooms for a review at a spot, `nil` if they are too many.
  private func teams(for review: Int, at spot: Spot) -> [[Int]]? {
    let slots = problem.reviews[review].slots
    var teams: [[Int]] = [[]]
    for need in problem.reviews[review].needs {
      let people = problem.needs[need].map { problem.members[$0] }.filter {
        state.isFree($0, spot.session, spot.start, slots)
      }
      guard teams.count * people.count <= 256 else { return nil }
      teams = teams.flatMap { team in people.map { team + [$0] } }
    }
    return teams
  }
}
