/// The documents of a text, one a line.
///
/// ```swift
/// for line in PlanLines(of: LearningPlan.self, in: bytes) {
///   if let plan = line.document { keep(plan) }
/// }
/// ```
///
/// Lines are read when they are asked for, so a program that lets go of each document
/// needs no memory but the text. What a line is says ``PlanLineReader``.
///
/// ## Topics
///
/// ### Creating a sequence
/// - ``init(of:in:from:options:)``
///
/// ### Reading on all cores
/// - ``readInParallel(atOnce:groupBytes:_:)``
public struct PlanLines<Document: PlanDocument>: Sequence, Sendable {
  private let options: PlanLineOptions
  private let cutter: LineCutter

  /// Creates the sequence of the lines of a text.
  ///
  /// - Parameters:
  ///   - type: The kind of document: `LearningPlan`, `PlanBundle` or `Pupil`.
  ///   - bytes: The whole text in UTF-8.
  ///   - position: The place in it from which to read; there are no lines behind its end.
  ///   - options: What is taken from the lines.
  public init(
    of type: Document.Type = Document.self,
    in bytes: [UInt8],
    from position: PlanLinePosition = .start,
    options: PlanLineOptions = .strict
  ) {
    self.options = options
    var cutter = LineCutter(
      bytes,
      startingAt: position.byte,
      from: position,
      limit: options.limits.bytes
    )
    cutter.finish()
    self.cutter = cutter
  }

  public func makeIterator() -> Iterator {
    Iterator(options: options, cutter: cutter)
  }

  /// Reads one line after another.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let options: PlanLineOptions
    fileprivate var cutter: LineCutter

    public mutating func next() -> PlanLine<Document>? {
      cutter.nextLine().map { PlanLine($0, in: cutter.bytes, options: options) }
    }
  }
}

// MARK: - Reading on all cores

extension PlanLines {
  /// Reads the lines on several cores, and hands them over in order.
  ///
  /// The tasks end before this returns or throws.
  ///
  /// - Parameters:
  ///   - atOnce: The number of groups of lines that are read at once, at least 1; `nil`
  ///     for one a processor core.
  ///   - groupBytes: The bytes of a group of lines, about.
  ///   - body: What is done with each line, in order and one at a time.
  /// - Throws: What `body` throws, or a `CancellationError` if the task is cancelled.
  public func readInParallel(
    atOnce: Int? = nil,
    groupBytes: Int = 1 << 17,
    _ body: (PlanLine<Document>) async throws -> Void
  ) async throws {
    var source = cutter
    try await ParallelReading(options: options, atOnce: atOnce, groupBytes: groupBytes)
      .run(&source, body)
  }
}
