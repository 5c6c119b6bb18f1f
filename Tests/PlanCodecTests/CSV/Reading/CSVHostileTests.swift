import PlanCodec
import Testing

/// Large texts that are slow or large in a reader that copies or goes back.
@Suite("Hostile CSV")
struct CSVHostileTests {
  private static let size = 1 << 17

  private static func repeated(_ part: String) -> [UInt8] {
    Array(String(repeating: part, count: size / part.utf8.count).utf8)
  }

  /// The kinds of text.
  private static let texts: [String: [UInt8]] = [
    "quotation marks": repeated("\""),
    "doubled quotation marks": Array("a\n\"".utf8) + repeated("\"\"")
      + Array("\"\n".utf8),
    "delimiters": repeated(","),
    "line ends": repeated("\r"),
    "empty rows": Array("a,b\n".utf8) + repeated(",\n"),
    "ragged rows": Array("a,b\n".utf8) + repeated("1\n"),
    "unclosed quotation mark": Array("a,b\n\"".utf8) + repeated("1,2\n"),
    "marks on letters": Array("a\n".utf8) + repeated("\u{301}\u{316}"),
    "one long cell": Array("a\n".utf8) + repeated("abcdefgh"),
    "apostrophes": Array("a\n".utf8) + repeated("'''='"),
    "accents in Windows-1252": Array("a\n".utf8)
      + Array(repeatElement([0x61, 0xE9] as [UInt8], count: size / 2).joined()),
    "zeros": [UInt8](repeating: 0, count: size),
    "control characters": Array("a\n".utf8) + repeated("\u{1}"),
  ]

  @Test(
    "A text comes to the same in pieces as whole",
    arguments: texts.keys.sorted(),
    [4_096, 65_537]
  )
  func pieces(name: String, size: Int) throws {
    let text = try #require(Self.texts[name])
    var format = CSVFormat()
    format.removesSpreadsheetGuard = true
    let whole = CSVText.contents(of: text, format: format)
    let parted = CSVText.contents(of: text, pieces: size, format: format)
    #expect(parted == whole)
    #expect(whole.problems.listed.count <= format.maximumProblems)
  }

  @Test("What is set aside is not kept")
  func rowsSetAside() {
    var format = CSVFormat()
    format.maximumFieldLength = 1_000
    format.sampleLength = 32
    var limited = CSVReader(format: format)
    limited.append(Array("a,b\n1,2\n3,4\n5,6\n7,8\n9,10\n11,12\n13,14\n\"".utf8))
    for _ in 0..<16 { limited.append([UInt8](repeating: 0x61, count: 1 << 20)) }
    let contents = limited.finish()
    #expect(contents.problems.listed.map(\.code) == [.unclosedQuote])
    #expect(contents.table.count == 7)
  }

  @Test("A cell of ten megabytes is read, byte for byte")
  func longCell() throws {
    let cell = [UInt8](repeating: 0x78, count: 10 << 20)
    let bytes = Array("Note\n\"".utf8) + cell + Array("\"\"\"\n".utf8)
    for size in [0, 100_000] {
      let contents = CSVText.contents(of: bytes, pieces: size)
      #expect(contents.problems.isEmpty)
      #expect(contents.table.first.map { Array($0[0].bytes) } == cell + [0x22])
    }
  }

  @Test("A small stack is enough")
  func smallStack() {
    let ended = SmallThread.run {
      for text in Self.texts.values { _ = CSVText.contents(of: text, pieces: 10_000) }
    }
    #expect(ended)
  }
}
