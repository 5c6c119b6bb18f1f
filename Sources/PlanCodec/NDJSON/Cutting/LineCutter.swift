/// Finds the lines of a text that arrives in pieces of any size.
///
/// Only a line feed ends a line: JSON allows none inside a string. The lines are the same
/// however the text is cut into pieces. What is kept is what has not been taken, and of a
/// line that is longer than the limit nothing.
struct LineCutter: Sendable {
  /// What has arrived and is still needed, and room behind it.
  private(set) var bytes: [UInt8]

  /// Where the next line starts in the stream.
  private(set) var position: PlanLinePosition

  /// Whether no more bytes will come.
  private(set) var isFinished = false

  /// The largest number of bytes of a line, without its end.
  private let limit: Int

  /// Where the next line starts in the bytes.
  private var start = 0

  /// Up to where there is no line feed.
  private var searched = 0

  /// Where the room behind the text starts.
  private var end: Int

  /// How many bytes of the line in progress were dropped, because it is too long.
  private var skipped = 0

  /// Whether somebody else holds the bytes too, so that writing to them copies them all.
  private var isShared = false

  /// Creates a cutter of a text.
  ///
  /// - Parameters:
  ///   - bytes: The text or its first piece.
  ///   - start: Where the text starts in them.
  ///   - position: Where it starts in the stream.
  ///   - limit: The largest number of bytes of a line.
  init(
    _ bytes: [UInt8] = [],
    startingAt start: Int = 0,
    from position: PlanLinePosition,
    limit: Int
  ) {
    self.bytes = bytes
    self.position = position
    self.limit = limit
    self.start = min(start, bytes.count)
    searched = self.start
    end = bytes.count
  }

  /// The number of bytes that have arrived and were not taken.
  var pendingCount: Int { end - start }

  /// The offset in the stream of the next byte to arrive.
  var arrived: Int { position.byte + skipped + pendingCount }
}

// MARK: - Taking lines

extension LineCutter {
  /// Takes the next line that has come to its end and is not blank.
  ///
  /// - Returns: The line, or `nil` if its end has not arrived.
  mutating func nextLine() -> TextLine? {
    while let line = takeLine() {
      guard let contents = line.contents, isBlank(contents) else { return line }
    }
    return nil
  }

  /// Takes lines that together have a number of bytes, or those that there are.
  ///
  /// - Parameter size: The number of bytes.
  /// - Returns: The lines, or `nil` if the end of none has arrived.
  mutating func takeGroup(of size: Int) -> LineGroup? {
    let first = start
    var lines: [TextLine] = []
    while start - first < size, let line = nextLine() { lines.append(line) }
    guard !lines.isEmpty else { return nil }
    isShared = true
    return LineGroup(bytes: bytes, lines: lines)
  }

  private mutating func takeLine() -> TextLine? {
    if let feed = StreamCalls.firstLineFeed(in: bytes, searched..<end) {
      return takeLine(upTo: feed, next: feed + 1)
    }
    searched = end
    guard isFinished else {
      // One byte more than the limit may be the carriage return of the line's end.
      if skipped > 0 || pendingCount - 1 > limit { skip() }
      return nil
    }
    return pendingCount + skipped > 0 ? takeLine(upTo: end, next: end) : nil
  }

  private mutating func takeLine(upTo stop: Int, next: Int) -> TextLine {
    let line = TextLine(
      start: position,
      end: PlanLinePosition(
        byte: position.byte + skipped + next - start,
        line: position.line + (next > stop ? 1 : 0)
      ),
      contents: skipped > 0 ? nil : contents(start..<stop)
    )
    start = next
    searched = next
    skipped = 0
    position = line.end
    return line
  }

  private mutating func skip() {
    skipped += pendingCount
    start = end
  }

  private func contents(_ line: Range<Int>) -> Range<Int>? {
    var line = line
    if !line.isEmpty, bytes[line.upperBound - 1] == UInt8(ascii: "\r") {
      line = line.lowerBound..<line.upperBound - 1
    }
    return line.count <= limit ? line : nil
  }

  private func isBlank(_ line: Range<Int>) -> Bool {
    let text = bytes[line]
    let hasMark = text.starts(with: JSONScanner.byteOrderMark)
    return text.dropFirst(hasMark ? JSONScanner.byteOrderMark.count : 0).allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
    }
  }
}

// MARK: - Adding bytes

extension LineCutter {
  /// Adds bytes at the end.
  ///
  /// - Parameter piece: The bytes.
  mutating func append(_ piece: [UInt8]) {
    guard pendingCount > 0 else {
      bytes = piece
      (start, searched, end) = (0, 0, piece.count)
      return
    }
    if end < bytes.count { bytes.removeSubrange(end...) }
    // Moving the rest only when it is the smaller part keeps the work in proportion.
    if start >= pendingCount {
      bytes.removeSubrange(..<start)
      countFromStart()
    }
    bytes.append(contentsOf: piece)
    end = bytes.count
  }

  /// Says that no more bytes will come, so that what is left is the last line.
  mutating func finish() {
    isFinished = true
  }

  /// Reads what has come from a file descriptor, and waits if nothing has.
  ///
  /// - Parameters:
  ///   - descriptor: What to read from.
  ///   - window: The number of bytes to keep room for; a longer line makes more.
  /// - Throws: An error if it can't be read; nothing is lost then.
  mutating func fill(
    from descriptor: Int32,
    window: Int
  ) throws(PlanStreamError) {
    moveToFront()
    if bytes.count - end < max(1, window / 4) {
      let room = max(1, window - bytes.count, bytes.count / 2)
      bytes.append(contentsOf: [UInt8](repeating: 0, count: room))
    }
    let count = try StreamCalls.receive(
      from: descriptor,
      into: &bytes,
      in: end..<bytes.count,
      at: arrived
    )
    end += count
    isFinished = count == 0
  }

  private mutating func moveToFront() {
    if isShared {
      bytes = Array(bytes[start..<end])
      isShared = false
    } else if start > 0 {
      for index in start..<end { bytes[index - start] = bytes[index] }
    }
    countFromStart()
  }

  private mutating func countFromStart() {
    searched -= start
    end -= start
    start = 0
  }
}

// MARK: - Redaction

extension LineCutter: CustomStringConvertible, CustomReflectable {
  var description: String { "LineCutter(redacted)" }

  var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
