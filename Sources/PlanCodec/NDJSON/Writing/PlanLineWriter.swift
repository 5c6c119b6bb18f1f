/// Writes documents, one a line, in canonical form.
///
/// Lines gather in the writer until its caller writes them to a descriptor or takes them,
/// so a program decides how much memory an export needs:
///
/// ```swift
/// var writer = PlanLineWriter()
/// for plan in plans {
///   try writer.append(plan)
///   if writer.isFull { try writer.write(to: descriptor) }
/// }
/// try writer.write(to: descriptor)
/// ```
///
/// A document that can't be written is refused, and the lines before and behind it are
/// whole. If the system fails in the middle of a line, ``written`` is the end of the last
/// whole one: write again later, or cut the file there and begin again with the documents
/// behind it.
///
/// ## Topics
///
/// ### Creating a writer
/// - ``init(from:)``
///
/// ### Adding documents
/// - ``append(_:)``
/// - ``position``
///
/// ### Handing lines on
/// - ``isFull``
/// - ``count``
/// - ``takePiece()``
/// - ``write(to:)``
/// - ``write(_:to:)``
/// - ``written``
public struct PlanLineWriter: Sendable {
  private var bytes: [UInt8] = []

  /// Where the next line will start.
  public private(set) var position: PlanLinePosition

  /// Where the last line ends that was written or taken whole.
  public private(set) var written: PlanLinePosition

  /// Creates a writer.
  ///
  /// - Parameter position: The place in the stream at which the first line will start,
  ///   such as the end of a file that an export goes on with.
  public init(from position: PlanLinePosition = .start) {
    self.position = position
    written = position
  }

  /// The number of bytes that wait in the writer.
  public var count: Int { bytes.count }

  /// Whether so much waits, 256 KiB or more, that it is time to hand it on.
  public var isFull: Bool { count >= 256 << 10 }
}

// MARK: - Adding documents

extension PlanLineWriter {
  /// Adds a document as a line.
  ///
  /// - Parameter document: A plan, a bundle or a pupil.
  /// - Returns: Where the next line will start.
  /// - Throws: The error of ``PlanJSON/encode(_:form:)``; nothing is added then.
  @discardableResult
  public mutating func append(
    _ document: some PlanDocument
  ) throws(JSONError) -> PlanLinePosition {
    let line = try PlanJSON.encode(document)
    bytes.append(contentsOf: line)
    position = PlanLinePosition(byte: position.byte + line.count, line: position.line + 1)
    return position
  }
}

// MARK: - Handing lines on

extension PlanLineWriter {
  /// Takes the lines that wait.
  ///
  /// - Returns: Their bytes, none if no line waits.
  public mutating func takePiece() -> [UInt8] {
    let piece = bytes
    bytes = []
    written = position
    return piece
  }

  /// Writes the lines that wait to a file or pipe.
  ///
  /// The caller opens and closes the descriptor. That the disk has the bytes, too, is for
  /// the caller to make sure.
  ///
  /// - Parameter descriptor: The file descriptor, open for writing.
  /// - Throws: An error if not all could be written. The rest waits in the writer, and
  ///   writing again goes on with it.
  public mutating func write(to descriptor: Int32) throws(PlanStreamError) {
    var sent = 0
    defer { drop(sent) }
    while sent < bytes.count {
      sent += try StreamCalls.send(
        bytes,
        from: sent,
        to: descriptor,
        at: position.byte - bytes.count + sent
      )
    }
  }

  /// Writes documents to a file or pipe, with as much memory as ``isFull`` allows.
  ///
  /// - Parameters:
  ///   - documents: Plans, bundles or pupils.
  ///   - descriptor: The file descriptor, open for writing.
  /// - Throws: A ``JSONError`` if a document can't be written, after those before it
  ///   were; or a ``PlanStreamError`` if the system could not write.
  public mutating func write<Document: PlanDocument>(
    _ documents: some Sequence<Document>,
    to descriptor: Int32
  ) throws {
    for document in documents {
      do throws(JSONError) {
        try append(document)
      } catch {
        try write(to: descriptor)
        throw error
      }
      if isFull { try write(to: descriptor) }
    }
    try write(to: descriptor)
  }

  private mutating func drop(_ sent: Int) {
    let start = position.byte - bytes.count
    var next = 0
    while let feed = StreamCalls.firstLineFeed(in: bytes, next..<sent) {
      next = feed + 1
      written = PlanLinePosition(byte: start + next, line: written.line + 1)
    }
    if sent < bytes.count {
      bytes.removeSubrange(..<sent)
    } else {
      bytes.removeAll(keepingCapacity: true)
    }
  }
}

// MARK: - Redaction

extension PlanLineWriter: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How much waits, without what it is.
  public var description: String { "PlanLineWriter(\(count) bytes wait)" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror {
    Mirror(self, children: [:], displayStyle: .struct)
  }
}
