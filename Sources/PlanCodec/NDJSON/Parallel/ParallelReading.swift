/// Reads groups of lines on several cores, and hands the lines over in order.
///
/// In memory are the groups that are read at once, or wait for one in front of them, and the
/// one whose lines are being handed over.
struct ParallelReading<Document: PlanDocument>: Sendable {
  private typealias Lines = [PlanLine<Document>]

  private let options: PlanLineOptions
  private let atOnce: Int
  private let groupBytes: Int

  /// Creates a reading.
  ///
  /// - Parameters:
  ///   - options: What is taken from the lines.
  ///   - atOnce: The number of groups that are read at once, `nil` for one a core.
  ///   - groupBytes: The bytes of a group, about.
  init(options: PlanLineOptions, atOnce: Int?, groupBytes: Int) {
    self.options = options
    self.atOnce = min(max(1, atOnce ?? StreamCalls.coreCount), 1 << 16)
    self.groupBytes = min(max(1, groupBytes), 1 << 30)
  }

  /// Reads all lines of a source.
  ///
  /// - Parameters:
  ///   - source: Where the lines come from.
  ///   - body: What is done with each line, in order and one at a time.
  /// - Throws: What the source or the body throws, or that the task was cancelled; whatever
  ///   is being read stops before.
  func run(
    _ source: inout some LineGroupSource,
    _ body: (PlanLine<Document>) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (number: Int, lines: Lines).self) { tasks in
      var started = 0
      var taken = 0
      var isAtEnd = false
      var read: [Int: Lines] = [:]
      var next: Lines = []
      while true {
        // The next groups are begun before lines are handed over, so that no core waits.
        while !isAtEnd, started - taken < atOnce {
          guard let group = try await source.nextGroup(of: groupBytes) else {
            isAtEnd = true
            continue
          }
          let number = started
          tasks.addTask { (number, try lines(of: group)) }
          started += 1
        }
        for line in next {
          try Task.checkCancellation()
          try await body(line)
        }
        guard taken < started else { return }
        while read[taken] == nil, let done = try await tasks.next() {
          read[done.number] = done.lines
        }
        next = read.removeValue(forKey: taken) ?? []
        taken += 1
      }
    }
  }

  private func lines(of group: LineGroup) throws -> Lines {
    try group.lines.map { line in
      try Task.checkCancellation()
      return PlanLine(line, in: group.bytes, options: options)
    }
  }
}
