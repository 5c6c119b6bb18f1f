import Testing

@testable import plan_conformance

@Suite("Lines of the input")
struct LineBufferTests {
  @Test(
    "Lines are the same however the input is split into pieces",
    arguments: 1...12
  )
  func pieces(size: Int) {
    let text = "one\n\n\u{0}\r\nlonger than ten\nten bytes.\n no end"
    let expected: [LineBuffer.Line] = [
      .bytes(Array("one".utf8)), .bytes([]), .bytes([0, 0x0D]), .tooLong,
      .bytes(Array("ten bytes.".utf8)), .bytes(Array(" no end".utf8)),
    ]
    #expect(Self.lines(of: Array(text.utf8), pieces: size, limit: 10) == expected)
  }

  @Test("A line feed at the end begins no further line")
  func lastLineFeed() {
    #expect(Self.lines(of: Array("one\n".utf8), pieces: 4, limit: 10).count == 1)
    #expect(Self.lines(of: [], pieces: 1, limit: 10).isEmpty)
    #expect(
      Self.lines(of: [0x0A, 0x0A], pieces: 1, limit: 10) == [.bytes([]), .bytes([])]
    )
  }

  @Test("A last line that is too long and has no line feed is still a line")
  func lastTooLong() {
    let bytes = [UInt8](repeating: 0x5B, count: 25)
    #expect(Self.lines(of: bytes, pieces: 4, limit: 10) == [.tooLong])
    #expect(Self.lines(of: bytes, pieces: 25, limit: 10) == [.tooLong])
  }

  @Test("A line has the bytes of the limit, and none more")
  func limit() {
    let line = [UInt8](repeating: 0x5B, count: 10)
    #expect(Self.lines(of: line, pieces: 3, limit: 10) == [.bytes(line)])
    #expect(Self.lines(of: line, pieces: 3, limit: 9) == [.tooLong])
  }

  private static func lines(
    of bytes: [UInt8],
    pieces size: Int,
    limit: Int
  ) -> [LineBuffer.Line] {
    var buffer = LineBuffer(limit: limit)
    var lines: [LineBuffer.Line] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      buffer.append(Array(bytes[start..<min(start + size, bytes.count)]))
      while let line = buffer.nextLine() { lines.append(line) }
    }
    if let line = buffer.lastLine() { lines.append(line) }
    return lines
  }
}
