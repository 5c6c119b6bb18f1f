import PlanModel

/// The identifiers of several ordered lists in one order, each once.
struct MergedIdentifiers {
  private typealias Head = (id: LearningPlan.ID, list: Int)

  private let lists: [OrderedIdentifiers<LearningPlan>]

  /// The next identifier of each list as a heap: none is behind those at twice its place.
  private var heads: [Head] = []

  private var last: LearningPlan.ID?

  /// Creates the merged list.
  ///
  /// - Parameters:
  ///   - lists: The lists.
  ///   - after: The identifier after which to begin, `nil` for the first.
  ///   - from: An identifier that none comes before, `nil` for none.
  init(
    _ lists: [OrderedIdentifiers<LearningPlan>],
    after: LearningPlan.ID?,
    from: LearningPlan.ID?
  ) {
    self.lists = lists
    for (index, list) in lists.enumerated() {
      let isAfter = from.map { from in after.map { $0 < from } ?? true } ?? false
      let first =
        isAfter ? from.flatMap { list.first(from: $0) } : list.first(after: after)
      if let first { insert((first, index)) }
    }
  }

  /// Returns the next identifier, `nil` if there are no more.
  mutating func next() -> LearningPlan.ID? {
    while let head = heads.first {
      if let following = lists[head.list].first(after: head.id) {
        heads[0] = (following, head.list)
      } else {
        heads[0] = heads[heads.count - 1]
        heads.removeLast()
      }
      sink()
      guard head.id != last else { continue }
      last = head.id
      return head.id
    }
    return nil
  }

  private mutating func insert(_ head: Head) {
    heads.append(head)
    var place = heads.count - 1
    while place > 0, heads[place].id < heads[(place - 1) / 2].id {
      heads.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink() {
    var place = 0
    while true {
      var smallest = place
      for child in [2 * place + 1, 2 * place + 2] where child < heads.count {
        if heads[child].id < heads[smallest].id { smallest = child }
      }
      guard smallest != place else { return }
      heads.swapAt(place, smallest)
      place = smallest
    }
  }
}
