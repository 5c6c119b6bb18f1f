/// The documents of an open file or pipe, one a line.
///
/// ```swift
/// var lines = FilePlanLines(of: LearningPlan.self, descriptor: STDIN_FILENO)
/// while let line = try lines.nextLine() {
///   if let plan = line.document { keep(plan) }
/// }
/// ```
///
/// A file of any size is read through a window of 256 KiB that grows only for a longer
/// line. What a line is says ``PlanLineReader``.
///
/// The caller opens and closes the descriptor, and lets nobody else read from it
/// meanwhile. Reading waits until bytes come, also in a task: read a pipe that may stay
/// silent with ``AsyncPlanLines``. An error loses nothing, and ``nextLine()`` may be
/// called again.
///
/// ## Topics
///
/// ### Creating a sequence
/// - ``init(of:descriptor:from:options:)``
///
/// ### Reading lines
/// - ``nextLine()``
/// - ``position``
///
/// ### Reading on all cores
/// - ``readInParallel(atOnce:groupBytes:_:)``
public struct FilePlanLines<Document: PlanDocument>: Sendable {
  private let options: PlanLineOptions
  private var cutter: FileLineCutter

  /// Creates the sequence of the lines of a file or pipe.
  ///
  /// - Parameters:
  ///   - type: The kind of document: `LearningPlan`, `PlanBundle` or `Pupil`.
  ///   - descriptor: The file descriptor, open for reading.
  ///   - position: The place from which to read. A file is read from there, and of a pipe
  ///     as many bytes are dropped. If it is `nil`, reading begins where the descriptor
  ///     stands, and that counts as the start.
  ///   - options: What is taken from the lines.
  public init(
    of type: Document.Type = Document.self,
    descriptor: Int32,
    from position: PlanLinePosition? = nil,
    options: PlanLineOptions = .strict
  ) {
    self.options = options
    cutter = FileLineCutter(descriptor, from: position, limit: options.limits.bytes)
  }

  /// Where the next line starts.
  public var position: PlanLinePosition { cutter.cutter.position }

  /// Reads the next line.
  ///
  /// - Returns: The line, or `nil` at the end of the stream.
  /// - Throws: An error if the stream can't be read.
  public mutating func nextLine() throws(PlanStreamError) -> PlanLine<Document>? {
    guard let line = try cutter.nextLine() else { return nil }
    return PlanLine(line, in: cutter.cutter.bytes, options: options)
  }
}

// MARK: - AsyncSequence

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension FilePlanLines: AsyncSequence, AsyncIteratorProtocol {
  public typealias Element = PlanLine<Document>
  public typealias Failure = PlanStreamError

  public func makeAsyncIterator() -> Self { self }

  public mutating func next(
    isolation actor: isolated (any Actor)?
  ) async throws(PlanStreamError) -> PlanLine<Document>? {
    try nextLine()
  }
}

// MARK: - Reading on all cores

extension FilePlanLines {
  /// Reads the lines on several cores, and hands them over in order.
  ///
  /// The tasks end before this returns or throws. If the stream can't be read, the lines
  /// that came before are handed over first. If `body` throws or the task is cancelled,
  /// lines were read that are not handed over: go on in a new sequence from the end of
  /// the last one.
  ///
  /// - Parameters:
  ///   - atOnce: The number of groups of lines that are read at once, at least 1; `nil`
  ///     for one a processor core.
  ///   - groupBytes: The bytes of a group of lines, about.
  ///   - body: What is done with each line, in order and one at a time.
  /// - Throws: What `body` throws, a ``PlanStreamError`` if the stream can't be read, or
  ///   a `CancellationError` if the task is cancelled.
  public mutating func readInParallel(
    atOnce: Int? = nil,
    groupBytes: Int = 1 << 17,
    _ body: (PlanLine<Document>) async throws -> Void
  ) async throws {
    try await ParallelReading(options: options, atOnce: atOnce, groupBytes: groupBytes)
      .run(&cutter, body)
  }
}
