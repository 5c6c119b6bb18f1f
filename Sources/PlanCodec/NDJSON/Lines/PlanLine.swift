/// A line of a stream of documents: where it stands, and what it holds.
///
/// A line that can't be read has problems instead of a document, and the lines behind it
/// are read all the same.
///
/// ```swift
/// for line in PlanLines(of: LearningPlan.self, in: bytes) {
///   if let plan = line.document { keep(plan) }
///   for problem in line.problems.errors { report(problem) }
/// }
/// ```
///
/// ## Topics
///
/// ### What it holds
/// - ``document``
/// - ``problems``
///
/// ### Where it stands
/// - ``number``
/// - ``start``
/// - ``end``
public struct PlanLine<Document: PlanDocument>: Hashable, Sendable {
  /// Where the line starts.
  public let start: PlanLinePosition

  /// Where the next line starts, from where a later run can go on.
  ///
  /// If the stream ended without a line feed, it is the end of the stream, and still in
  /// this line.
  public let end: PlanLinePosition

  /// The document, `nil` if the line has problems.
  ///
  /// With ``PlanLineOptions/isLenient`` it is what could be read, and `nil` if nothing
  /// could.
  public let document: Document?

  /// The problems, empty if everything was read.
  ///
  /// Their bytes and lines are those of the stream, and their columns those of the line.
  public let problems: JSONProblems

  /// The number of the line in the stream, from 1; blank lines count.
  public var number: Int { start.line }

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - start: Where the line starts.
  ///   - end: Where the next line starts.
  ///   - document: The document, `nil` if it could not be read.
  ///   - problems: The problems that were met.
  public init(
    start: PlanLinePosition,
    end: PlanLinePosition,
    document: Document?,
    problems: JSONProblems
  ) {
    self.start = start
    self.end = end
    self.document = document
    self.problems = problems
  }
}

// MARK: - Reading

extension PlanLine {
  /// Reads the line that stands in bytes.
  ///
  /// - Parameters:
  ///   - line: Where it stands.
  ///   - bytes: The bytes in which it was found.
  ///   - options: What is taken from it.
  init(_ line: TextLine, in bytes: [UInt8], options: PlanLineOptions) {
    guard let contents = line.contents else {
      self.init(start: line.start, end: line.end, document: nil, problems: line.tooLarge)
      return
    }
    let reading = PlanJSON.read(
      Document.self,
      from: bytes,
      in: contents,
      limits: options.limits
    )
    let isTaken = options.isLenient || reading.problems.isEmpty
    self.init(
      start: line.start,
      end: line.end,
      document: isTaken ? reading.document : nil,
      problems: reading.problems.moved(to: line.start, contents: bytes[contents])
    )
  }
}
