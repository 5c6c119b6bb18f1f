/// The problems of a text, up to a limit, in the order in which they were noticed.
struct ProblemList {
  private let limit: Int
  private var entries: [(fault: JSONFault, pointer: String)] = []
  private var hasMore = false

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  /// Adds a problem, whose pointer is made only if it is kept.
  mutating func add(_ fault: JSONFault, pointer: @autoclosure () -> String) {
    guard entries.count < limit else {
      hasMore = true
      return
    }
    entries.append((fault, pointer()))
  }

  /// Adds the fault at which reading stopped, and gives up another if there is no room.
  @inline(never)
  mutating func addLast(_ fault: JSONFault, pointer: String) {
    if entries.count == limit {
      entries.removeLast()
      hasMore = true
    }
    entries.append((fault, pointer))
  }

  /// Returns the problems by their places, with lines and columns.
  ///
  /// - Parameter bytes: The text.
  /// - Returns: The problems.
  @inline(never)
  func located(in bytes: [UInt8]) -> JSONProblems {
    guard !entries.isEmpty else { return JSONProblems() }
    var locator = JSONLocator(bytes)
    let ordered = entries.sorted { $0.fault.byte < $1.fault.byte }
    return JSONProblems(
      ordered.map { locator.error($0.fault, pointer: $0.pointer) },
      hasMore: hasMore
    )
  }
}
