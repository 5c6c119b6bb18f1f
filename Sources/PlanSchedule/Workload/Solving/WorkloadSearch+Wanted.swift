extension WorkloadSearch {
  /// Gives those who should attend the reviews at which they are free.
  ///
  /// It comes last, so that nobody who should attend takes the time of one who must.
  ///
  /// - Returns: Who joins each review.
  mutating func joinWanted() -> [[Int]] {
    var joined = [[Int]](repeating: [], count: problem.reviews.count)
    for review in problem.reviews.indices where state.isPlaced(review) {
      let spot = state.spots[review]
      let slots = problem.reviews[review].slots
      let people = state.attending[problem.reviews[review].needs]
      for person in problem.wanted[review] {
        if people.contains(person) { continue }
        guard state.isFree(person, spot.session, spot.start, slots) else { continue }
        state.join(person, review)
        joined[review].append(person)
      }
    }
    return joined
  }
}
