/// Finds the lines of a text whose pieces arrive over time.
@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
struct PieceLineCutter<Pieces: AsyncIteratorProtocol>
where Pieces.Element: Collection<UInt8> {
  private(set) var cutter: LineCutter
  private var pieces: Pieces

  /// The error of the pieces, while lines that came before it are taken.
  private var failure: Pieces.Failure?

  /// Creates a cutter of a text.
  ///
  /// - Parameters:
  ///   - pieces: The pieces of the text.
  ///   - position: Where the first starts in the stream.
  ///   - limit: The largest number of bytes of a line.
  init(_ pieces: Pieces, from position: PlanLinePosition, limit: Int) {
    self.pieces = pieces
    cutter = LineCutter(from: position, limit: limit)
  }

  /// Takes the next line that is not blank.
  ///
  /// - Parameter actor: The actor that asks.
  /// - Returns: The line, or `nil` at the end of the stream.
  /// - Throws: What the sequence of pieces throws.
  mutating func nextLine(
    isolation actor: isolated (any Actor)?
  ) async throws(Pieces.Failure) -> TextLine? {
    while true {
      if let line = cutter.nextLine() { return line }
      guard !cutter.isFinished else { return nil }
      try await fill(isolation: actor)
    }
  }

  private mutating func fill(
    isolation actor: isolated (any Actor)?
  ) async throws(Pieces.Failure) {
    guard let piece = try await pieces.next(isolation: actor) else {
      cutter.finish()
      return
    }
    cutter.append(Array(piece))
  }
}

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension PieceLineCutter: Sendable where Pieces: Sendable {}

// MARK: - LineGroupSource

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension PieceLineCutter: LineGroupSource {
  mutating func nextGroup(of size: Int) async throws -> LineGroup? {
    var goal = size
    while true {
      do throws(Pieces.Failure) {
        while failure == nil, cutter.pendingCount < goal, !cutter.isFinished {
          try await fill(isolation: #isolation)
        }
      } catch {
        failure = error
      }
      if let group = cutter.takeGroup(of: size) { return group }
      if let failure { throw failure }
      guard !cutter.isFinished else { return nil }
      goal = cutter.pendingCount + size
    }
  }
}
