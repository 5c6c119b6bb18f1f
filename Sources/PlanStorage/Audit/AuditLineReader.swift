import PlanCodec

/// Reads an exported audit trail from bytes that arrive in pieces of any size.
///
/// ```swift
/// var reader = AuditLineReader()
/// for piece in pieces {
///   reader.append(piece)
///   while let line = reader.nextLine() { check(line) }
/// }
/// reader.finish()
/// while let line = reader.nextLine() { check(line) }
/// ```
///
/// Lines of nothing but spaces are passed over, and counted. A line that can't be read does
/// not keep the others from being read; the entry that it should have held is then missing
/// from the chain.
///
/// ## Topics
///
/// ### Handing bytes in
/// - ``init()``
/// - ``append(_:)``
/// - ``finish()``
///
/// ### Taking lines out
/// - ``Line``
/// - ``nextLine()``
public struct AuditLineReader: Sendable {
  /// A line that was read.
  public struct Line: Hashable, Sendable {
    /// The number of the line, from 1.
    public let number: Int

    /// The entry, or what is wrong with the line.
    public let entry: Result<AuditEntry, AuditLineError>
  }

  private var bytes: [UInt8] = []

  /// Where the line begins that is taken next.
  private var start = 0

  /// How far the line feed was looked for.
  private var searched = 0

  private var number = 0
  private var isFinished = false

  /// Whether the line that arrives is too long, so that its bytes are dropped.
  private var isTooLong = false

  /// Creates a reader of one stream.
  public init() {}

  /// Adds the bytes that come next.
  ///
  /// - Precondition: The reader is not finished.
  /// - Parameter piece: The bytes; they may be cut anywhere.
  public mutating func append(_ piece: some Collection<UInt8>) {
    precondition(!isFinished, "a finished reader takes no more bytes")
    bytes.removeSubrange(..<start)
    searched -= start
    start = 0
    bytes.append(contentsOf: piece)
  }

  /// Says that the stream has ended, so that what is left is the last line.
  public mutating func finish() {
    isFinished = true
  }

  /// Takes the next line that has come to its end.
  ///
  /// - Returns: The line, or `nil` if its end has not arrived.
  public mutating func nextLine() -> Line? {
    while let contents = nextContents() {
      number += 1
      if isTooLong || contents.count > JSONLimits.line.bytes {
        isTooLong = false
        return Line(number: number, entry: .failure(AuditLineError(.tooLong)))
      }
      guard contents.contains(where: { !Self.isSpace($0) }) else { continue }
      do throws(AuditLineError) {
        let entry = try AuditNDJSON.entry(from: Array(contents))
        return Line(number: number, entry: .success(entry))
      } catch {
        return Line(number: number, entry: .failure(error))
      }
    }
    return nil
  }

  private mutating func nextContents() -> ArraySlice<UInt8>? {
    if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      defer { (start, searched) = (end + 1, end + 1) }
      return bytes[start..<end]
    }
    searched = bytes.count
    if isFinished {
      guard start < bytes.count || isTooLong else { return nil }
      defer { start = bytes.count }
      return bytes[start...]
    }
    if searched - start > JSONLimits.line.bytes {
      isTooLong = true
      start = searched
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
