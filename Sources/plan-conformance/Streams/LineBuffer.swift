/// Bytes that arrive in pieces, to be taken out line by line.
///
/// The lines are the same however the bytes are split into pieces. A line that is longer
/// than the limit is not kept; it is still one line, so that it gets its answer in its turn.
struct LineBuffer {
  /// A line without its line feed.
  enum Line: Hashable {
    /// The bytes of the line.
    case bytes([UInt8])

    /// The line has more bytes than the limit.
    case tooLong
  }

  /// The largest number of bytes of a line that is kept, without its line feed.
  let limit: Int

  private var bytes: [UInt8] = []

  /// Where the line begins that comes next.
  private var start = 0

  /// Where the search for its end goes on.
  private var position = 0

  /// Whether the beginning of the line was too long and is gone.
  private var isSkipping = false

  /// Creates an empty buffer.
  ///
  /// - Parameter limit: The largest number of bytes of a line, 64 MiB unless given.
  init(limit: Int = 64 << 20) {
    self.limit = limit
  }

  /// Adds bytes at the end.
  ///
  /// - Parameter piece: The bytes, of which a line may take up several pieces or a part of one.
  mutating func append(_ piece: [UInt8]) {
    if start > 0 {
      bytes.removeFirst(start)
      position -= start
      start = 0
    }
    bytes.append(contentsOf: piece)
  }

  /// Takes out the next line that has come to its end.
  ///
  /// - Returns: The line, or `nil` if its end has not arrived.
  mutating func nextLine() -> Line? {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    guard position < bytes.count else {
      if isSkipping || position - start > limit { skip() }
      return nil
    }
    return takeLine(endingBefore: position, nextFrom: position + 1)
  }

  /// Takes out what is left when no more bytes come: a line without a line feed.
  ///
  /// - Returns: The line, or `nil` if the last line had its line feed.
  mutating func lastLine() -> Line? {
    guard isSkipping || start < bytes.count else { return nil }
    return takeLine(endingBefore: bytes.count, nextFrom: bytes.count)
  }

  private mutating func takeLine(endingBefore end: Int, nextFrom next: Int) -> Line {
    let isTooLong = isSkipping || end - start > limit
    let line: Line = isTooLong ? .tooLong : .bytes(Array(bytes[start..<end]))
    start = next
    position = next
    isSkipping = false
    return line
  }

  private mutating func skip() {
    isSkipping = true
    bytes = []
    start = 0
    position = 0
  }
}
