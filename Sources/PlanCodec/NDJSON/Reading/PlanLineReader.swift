/// Reads documents, one a line, from bytes that arrive in pieces of any size.
///
/// It is the core of the sequences, for programs that are handed their bytes by somebody
/// else. The lines are the same however the bytes are cut.
///
/// ```swift
/// var reader = PlanLineReader(of: LearningPlan.self)
/// for piece in pieces {
///   reader.append(piece)
///   while let line = reader.nextLine() { keep(line) }
/// }
/// reader.finish()
/// while let line = reader.nextLine() { keep(line) }
/// ```
///
/// A line feed ends a line, with or without a carriage return in front of it. A line of
/// nothing but spaces is passed over, and counted. The last line needs no line feed. A
/// byte order mark in front of a line is ignored, because tools on Windows write it and
/// files get joined.
///
/// The reader keeps what was appended and not taken. A line that is longer than the limit
/// is one problem of code ``JSONError/Code/tooLarge``, and is dropped as it arrives.
///
/// ## Topics
///
/// ### Creating a reader
/// - ``init(of:from:options:)``
///
/// ### Handing bytes in
/// - ``append(_:)``
/// - ``finish()``
///
/// ### Taking lines out
/// - ``nextLine()``
/// - ``position``
public struct PlanLineReader<Document: PlanDocument>: Sendable {
  private let options: PlanLineOptions
  private var cutter: LineCutter

  /// Creates a reader of one stream.
  ///
  /// - Parameters:
  ///   - type: The kind of document: `LearningPlan`, `PlanBundle` or `Pupil`.
  ///   - position: The place in the stream of the first byte that will be appended.
  ///   - options: What is taken from the lines.
  public init(
    of type: Document.Type = Document.self,
    from position: PlanLinePosition = .start,
    options: PlanLineOptions = .strict
  ) {
    self.options = options
    cutter = LineCutter(from: position, limit: options.limits.bytes)
  }

  /// Where the next line starts.
  public var position: PlanLinePosition { cutter.position }

  /// Adds the bytes that come next.
  ///
  /// - Precondition: The reader is not finished.
  /// - Parameter bytes: The bytes; they may be cut anywhere.
  public mutating func append(_ bytes: some Collection<UInt8>) {
    precondition(!cutter.isFinished, "a finished reader takes no more bytes")
    cutter.append(Array(bytes))
  }

  /// Says that the stream has ended, so that what is left is the last line.
  public mutating func finish() {
    cutter.finish()
  }

  /// Takes the next line that has come to its end.
  ///
  /// - Returns: The line, or `nil` if its end has not arrived.
  public mutating func nextLine() -> PlanLine<Document>? {
    cutter.nextLine().map { PlanLine($0, in: cutter.bytes, options: options) }
  }
}
