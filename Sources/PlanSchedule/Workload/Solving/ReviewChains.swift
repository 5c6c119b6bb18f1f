/// Reviews that could make room, each for the one before it in a chain.
struct ReviewChains {
  private var queue: [Int] = []
  private var position = 0
  private var parents: [Int]
  private var sessions: [Int]

  init(reviewCount: Int) {
    parents = Array(repeating: -2, count: reviewCount)
    sessions = Array(repeating: -1, count: reviewCount)
  }

  /// Begins a chain with a review.
  mutating func begin(_ review: Int) {
    parents[review] = -1
    queue.append(review)
  }

  /// Notes that a review could leave its session to one that is known.
  mutating func add(_ review: Int, leaving session: Int, to parent: Int) {
    parents[review] = parent
    sessions[review] = session
    queue.append(review)
  }

  /// The next review to look at, nearest to the beginning first.
  mutating func next() -> Int? {
    guard position < queue.count else { return nil }
    position += 1
    return queue[position - 1]
  }

  func isKnown(_ review: Int) -> Bool { parents[review] != -2 }

  /// The chain that ends with a review: who leaves which session, the last one first.
  ///
  /// The review that began the chain is last, and its session is -1.
  func chain(to review: Int) -> [(review: Int, session: Int)] {
    var links: [(review: Int, session: Int)] = []
    var next = review
    while next >= 0 {
      links.append((next, sessions[next]))
      next = parents[next]
    }
    return links
  }
}
