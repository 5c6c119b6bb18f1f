extension WorkloadSearch {
  /// Makes room for a review by moving others, each into the place that the next leaves.
  ///
  /// The chains are followed in order of length, so that as few reviews move as can. Where
  /// each review needs one and the same person for one slot, the chains are the augmenting
  /// paths of a bipartite graph: if none is found, there is no room.
  mutating func makeRoom(for review: Int, isBounded: Bool = false) -> Bool {
    var chains = ReviewChains(reviewCount: problem.reviews.count)
    chains.begin(review)
    while let next = chains.next() {
      for index in problem.reviews[next].candidates {
        let session = problem.candidates[index]
        for other in state.occupants[session]
        where !chains.isKnown(other) && canMove(other) {
          if isBounded {
            stepsLeft -= 1
            guard stepsLeft > 0 else { return false }
          }
          guard state.fits(next, in: session, without: other) else { continue }
          chains.add(other, leaving: session, to: next)
          guard let best = bestSpot(for: other) else { continue }
          if follow(chains.chain(to: other), to: best.spot) { return true }
        }
      }
    }
    return false
  }

  /// Whether a review may make room for others.
  func canMove(_ review: Int) -> Bool { !isFixed[review] && !isHeld[review] }

  /// Moves the last review of a chain to a spot and each other one into the session that
  /// the one after it leaves; undoes everything if one does not fit.
  mutating func follow(_ links: [(review: Int, session: Int)], to spot: Spot) -> Bool {
    let mark = state.mark
    for link in links where state.isPlaced(link.review) { state.remove(link.review) }
    var session = spot.session
    for link in links {
      guard place(link.review, in: session) else {
        state.undo(to: mark)
        return false
      }
      session = link.session
    }
    if let root = links.last?.review {
      for link in links.dropLast() { madeRoomFor[link.review] = root }
    }
    return true
  }
}
