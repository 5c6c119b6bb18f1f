import PlanCodec
import Testing

@Suite("CSV pages")
struct CSVPagesTests {
  /// A file with good rows, bad rows and a warning, longer than what is looked at first.
  private static let bytes: [UInt8] =
    Array("Forename,Note\r\n".utf8)
    + (0..<400).flatMap { row in
      switch row % 7 {
      case 3: Array("Isla\r\n".utf8)
      case 5: Array("Zo\u{FFFD},\"a\r\nb\"\r\n".utf8)
      default: Array("Nia,\(row)\r\n".utf8)
      }
    }

  private static var format: CSVFormat {
    var format = CSVFormat()
    format.sampleLength = 64
    return format
  }

  private static func pieces(_ size: Int) -> [ArraySlice<UInt8>] {
    stride(from: 0, to: bytes.count, by: size).map {
      bytes[$0..<min($0 + size, bytes.count)]
    }
  }

  /// What pages hold together: cells with their lines, faults, warnings.
  private struct Sum: Equatable {
    var rows: [[String]] = []
    var faults: [CSVError] = []
    var warnings: [CSVError] = []

    mutating func add(_ page: CSVContents) {
      rows += page.table.map {
        ["\($0.number)", "\($0.line)", "\($0.byte)"] + $0.map(\.text)
      }
      faults += page.problems.listed
      warnings += page.warnings
    }
  }

  private static var whole: Sum {
    var sum = Sum()
    sum.add(CSVReader.contents(of: bytes, format: format))
    return sum
  }

  @Test("Pages hold together what the file holds", arguments: [1, 7, 100, 100_000])
  func sequence(size: Int) {
    var sum = Sum()
    var count = 0
    for page in CSVPages(pieces: Self.pieces(size), format: Self.format) {
      sum.add(page)
      count += 1
    }
    #expect(sum == Self.whole)
    #expect((count > 1) == (size < 100_000))
  }

  @Test("Pages come while the file arrives", arguments: [1, 7, 100])
  func arriving(size: Int) async throws {
    guard #available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *) else { return }
    let (stream, continuation) = AsyncStream.makeStream(of: ArraySlice<UInt8>.self)
    var pages = AsyncCSVPages(pieces: stream, format: Self.format).makeAsyncIterator()
    var sum = Sum()
    for piece in Self.pieces(size) { continuation.yield(piece) }
    if let page = await pages.next() { sum.add(page) }
    #expect(sum.rows.count < 400)
    continuation.finish()
    while let page = await pages.next() { sum.add(page) }
    #expect(sum == Self.whole)
  }

  @Test("Bytes that arrive one by one are read")
  func bytes() async throws {
    guard #available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *) else { return }
    let (stream, continuation) = AsyncStream.makeStream(of: UInt8.self)
    for byte in Self.bytes { continuation.yield(byte) }
    continuation.finish()
    var sum = Sum()
    for await page in AsyncCSVPages(bytes: stream, format: Self.format) { sum.add(page) }
    #expect(sum == Self.whole)
  }

  @Test("An open file is read to its end")
  func file() throws {
    let file = try #require(OpenFile.temporary(holding: Self.bytes))
    var pages = FileCSVPages(descriptor: file.reading, format: Self.format)
    var sum = Sum()
    while let page = try pages.nextPage() { sum.add(page) }
    #expect(sum == Self.whole)
    #expect(throws: PlanStreamError.self) {
      var none = FileCSVPages(descriptor: -1)
      _ = try none.nextPage()
    }
  }

  @Test("A fault of the whole file is the last page")
  func wholeFault() {
    let pieces = [
      Array("a,b\n1,2\n".utf8),
      Array(repeatElement(Array("x,y\n".utf8), count: 10).joined()),
      [0x63, 0x2C, 0xC3, 0xA9, 0x0A, 0xFF], Array("3,4\n".utf8),
    ]
    var format = Self.format
    format.encoding = .utf8
    format.delimiter = .comma
    let pages = Array(CSVPages(pieces: pieces, format: format))
    #expect(pages.flatMap(\.problems.listed).map(\.code) == [.invalidEncoding])
    #expect(pages.map(\.table.count) == [11, 0])
  }

  @Test("An empty file is a page that says so")
  func empty() {
    let pages = Array(CSVPages(pieces: [[UInt8]]()))
    #expect(pages.map { $0.problems.listed.map(\.code) } == [[.emptyFile]])
  }
}
