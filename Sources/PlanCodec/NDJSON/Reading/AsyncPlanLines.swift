/// The documents of a text that arrives over time, one a line.
///
/// ```swift
/// for try await line in AsyncPlanLines(of: LearningPlan.self, pieces: body) {
///   if let plan = line.document { keep(plan) }
/// }
/// ```
///
/// A piece is any collection of bytes, cut anywhere. The next one is asked for when the
/// lines of the last are used up, so a slow reader slows the sender, and no more than a
/// piece and the longest line is kept. What a line is says ``PlanLineReader``.
///
/// ## Topics
///
/// ### Creating a sequence
/// - ``init(of:pieces:from:options:)``
/// - ``init(of:bytes:from:options:)``
/// - ``BytePieces``
///
/// ### Reading on all cores
/// - ``readInParallel(atOnce:groupBytes:_:)``
@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
public struct AsyncPlanLines<Pieces: AsyncSequence, Document: PlanDocument>: AsyncSequence
where Pieces.Element: Collection<UInt8> {
  public typealias Element = PlanLine<Document>
  public typealias Failure = Pieces.Failure

  private let options: PlanLineOptions
  private let position: PlanLinePosition
  private let pieces: Pieces

  /// Creates the sequence of the lines of a text that arrives in pieces.
  ///
  /// - Parameters:
  ///   - type: The kind of document: `LearningPlan`, `PlanBundle` or `Pupil`.
  ///   - pieces: The pieces of the text, each a collection of bytes.
  ///   - position: The place in the stream of the first byte that will arrive.
  ///   - options: What is taken from the lines.
  public init(
    of type: Document.Type = Document.self,
    pieces: Pieces,
    from position: PlanLinePosition = .start,
    options: PlanLineOptions = .strict
  ) {
    self.options = options
    self.position = position
    self.pieces = pieces
  }

  /// Creates the sequence of the lines of a text that arrives byte by byte.
  ///
  /// - Parameters:
  ///   - type: The kind of document: `LearningPlan`, `PlanBundle` or `Pupil`.
  ///   - bytes: The bytes of the text.
  ///   - position: The place in the stream of the first byte that will arrive.
  ///   - options: What is taken from the lines.
  public init<Bytes: AsyncSequence>(
    of type: Document.Type = Document.self,
    bytes: Bytes,
    from position: PlanLinePosition = .start,
    options: PlanLineOptions = .strict
  ) where Bytes.Element == UInt8, Pieces == BytePieces<Bytes> {
    self.init(pieces: BytePieces(bytes), from: position, options: options)
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(options: options, cutter: pieceCutter())
  }

  private func pieceCutter() -> PieceLineCutter<Pieces.AsyncIterator> {
    PieceLineCutter(
      pieces.makeAsyncIterator(),
      from: position,
      limit: options.limits.bytes
    )
  }

  /// Reads one line after another.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let options: PlanLineOptions
    fileprivate var cutter: PieceLineCutter<Pieces.AsyncIterator>

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Pieces.Failure) -> PlanLine<Document>? {
      guard let line = try await cutter.nextLine(isolation: actor) else { return nil }
      return PlanLine(line, in: cutter.cutter.bytes, options: options)
    }
  }
}

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension AsyncPlanLines: Sendable where Pieces: Sendable {}

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension AsyncPlanLines.Iterator: Sendable where Pieces.AsyncIterator: Sendable {}

// MARK: - Reading on all cores

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension AsyncPlanLines {
  /// Reads the lines on several cores, and hands them over in order.
  ///
  /// The tasks end before this returns or throws, and the lines that came before an error
  /// of the pieces are handed over first. Lines are gathered into groups before they are
  /// read: this is for streams that are long, not for those that are slow.
  ///
  /// - Parameters:
  ///   - atOnce: The number of groups of lines that are read at once, at least 1; `nil`
  ///     for one a processor core.
  ///   - groupBytes: The bytes of a group of lines, about.
  ///   - body: What is done with each line, in order and one at a time.
  /// - Throws: What `body` or the sequence of pieces throws, or a `CancellationError` if
  ///   the task is cancelled.
  public func readInParallel(
    atOnce: Int? = nil,
    groupBytes: Int = 1 << 17,
    _ body: (PlanLine<Document>) async throws -> Void
  ) async throws {
    var source = pieceCutter()
    try await ParallelReading(options: options, atOnce: atOnce, groupBytes: groupBytes)
      .run(&source, body)
  }
}
