/// Finds the lines of a file or pipe.
struct FileLineCutter: Sendable {
  /// What has to be done before the first line can be read.
  private enum Approach: Hashable {
    case nothing
    case seek(byte: Int)
    case drop(count: Int)
  }

  private(set) var cutter: LineCutter
  private let descriptor: Int32
  private var approach: Approach

  /// Creates a cutter of what a file descriptor gives.
  ///
  /// - Parameters:
  ///   - descriptor: The file descriptor.
  ///   - position: The place to go to, or `nil` to read from where the descriptor stands.
  ///   - limit: The largest number of bytes of a line.
  init(_ descriptor: Int32, from position: PlanLinePosition?, limit: Int) {
    self.descriptor = descriptor
    cutter = LineCutter(from: position ?? .start, limit: limit)
    approach = position.map { .seek(byte: $0.byte) } ?? .nothing
  }

  /// Takes the next line that is not blank.
  ///
  /// - Returns: The line, or `nil` at the end of the stream.
  /// - Throws: An error if the stream can't be read.
  mutating func nextLine() throws(PlanStreamError) -> TextLine? {
    while true {
      if let line = cutter.nextLine() { return line }
      guard !cutter.isFinished else { return nil }
      try fill(window: 256 << 10)
    }
  }

  private mutating func fill(window: Int) throws(PlanStreamError) {
    if approach != .nothing { try goToStart() }
    try cutter.fill(from: descriptor, window: window)
  }

  private mutating func goToStart() throws(PlanStreamError) {
    if case .seek(let byte) = approach {
      approach =
        try StreamCalls.seek(to: byte, in: descriptor) ? .nothing : .drop(count: byte)
    }
    var dropped = [UInt8](repeating: 0, count: 64 << 10)
    while case .drop(let count) = approach, count > 0 {
      let read = try StreamCalls.receive(
        from: descriptor,
        into: &dropped,
        in: 0..<min(count, dropped.count),
        at: cutter.position.byte - count
      )
      approach = read > 0 ? .drop(count: count - read) : .nothing
    }
    approach = .nothing
  }
}

// MARK: - LineGroupSource

extension FileLineCutter: LineGroupSource {
  mutating func nextGroup(of size: Int) throws -> LineGroup? {
    var goal = size
    while true {
      do throws(PlanStreamError) {
        while cutter.pendingCount < goal, !cutter.isFinished {
          try fill(window: min(goal, 1 << 20))
        }
      } catch {
        // The system says it again when the lines that have come are taken.
        guard let group = cutter.takeGroup(of: size) else { throw error }
        return group
      }
      if let group = cutter.takeGroup(of: size) { return group }
      guard !cutter.isFinished else { return nil }
      goal = cutter.pendingCount + size
    }
  }
}
