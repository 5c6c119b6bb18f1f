/// Reads groups of lines on several cores, and hands the lines over in order.
///
/// In memory are the groups that are read at once, or wait for one in front of them, and
/// the one whose lines are being handed over.
struct ParallelReading<Document: PlanDocument>: Sendable {
  private typealias Lines = [PlanLine<Document>]
  private typealias NumberedLines = (number: Int, lines: Lines)

  /// How many groups were begun and taken, and how the source ended.
  private struct Progress {
    var started = 0
    var taken = 0
    var isAtEnd = false
    var failure: (any Error)?
  }

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
  /// - Throws: What the body throws, or the source, behind the lines in front of its
  ///   error; or that the task was cancelled. What is being read stops before.
  func run(
    _ source: inout some LineGroupSource,
    _ body: (PlanLine<Document>) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: NumberedLines.self) { tasks in
      var progress = Progress()
      var read: [Int: Lines] = [:]
      var next: Lines = []
      while true {
        // The next groups are begun before lines are handed over, so that no core waits.
        await begin(&tasks, with: &source, &progress)
        for line in next {
          try Task.checkCancellation()
          try await body(line)
        }
        guard progress.taken < progress.started else {
          if let failure = progress.failure { throw failure }
          return
        }
        while read[progress.taken] == nil, let done = try await tasks.next() {
          read[done.number] = done.lines
        }
        next = read.removeValue(forKey: progress.taken) ?? []
        progress.taken += 1
      }
    }
  }

  /// Begins to read as many groups as may be read at once.
  private func begin(
    _ tasks: inout ThrowingTaskGroup<NumberedLines, any Error>,
    with source: inout some LineGroupSource,
    _ progress: inout Progress
  ) async {
    while !progress.isAtEnd, progress.started - progress.taken < atOnce {
      do {
        guard let group = try await source.nextGroup(of: groupBytes) else {
          progress.isAtEnd = true
          return
        }
        let number = progress.started
        tasks.addTask { (number, try lines(of: group)) }
        progress.started += 1
      } catch {
        progress.failure = error
        progress.isAtEnd = true
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
