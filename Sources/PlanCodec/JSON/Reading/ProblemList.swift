/// The problems of a text, up to a limit, in the order in which they were noticed.
struct ProblemList {
  private let limit: Int
  private var entries: [LocatedFault] = []
  private var hasMore = false

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Adds a problem, unless there are enough of them.
  mutating func add(_ fault: LocatedFault) {
    guard entries.count < limit else {
      hasMore = true
      return
    }
    entries.append(fault)
  }

  /// Adds the fault at which reading stopped, and gives up another if there is no room.
  mutating func addLast(_ fault: LocatedFault) {
    if entries.count == limit {
      entries.removeLast()
      hasMore = true
    }
    entries.append(fault)
  }

  /// Returns the problems by their places, with lines, columns and pointers.
  ///
  /// - Parameter text: The text.
  /// - Returns: The problems.
  @inline(never)
  func located(in text: JSONText) -> JSONProblems {
    guard !entries.isEmpty else { return JSONProblems() }
    var locator = JSONLocator(text)
    let ordered = entries.sorted { $0.fault.byte < $1.fault.byte }
    return JSONProblems(ordered.map { locator.error($0) }, hasMore: hasMore)
  }
}
