import PlanCodec
import Testing

@Suite("CSV openings")
struct CSVOpeningTests {
  @Test(
    "The delimiter that parts all records alike is found",
    arguments: [
      ("a;b\n1,5;2\n3;4,5\n", .semicolon),
      ("a\tb\n1,2\t3\n", .tab),
      ("a|b|c\n1|2|3\n", .pipe),
      ("a,b\n\"x;y;z\",1\n", .comma),
      ("Name;Born,Reg\n\"Fair; Isla\",1\n", .comma),
      ("a\nx;y\n", .comma),
      ("a,b\n\"1\n;\n;\",2\n", .comma),
      ("a;b;c;d\n1,5;2,5;3,5;4,5\n", .semicolon),
      ("a;b\n1;2\n3\n5;6\n", .semicolon),
      ("a\n\nb\n", .comma),
    ] as [(String, CSVDelimiter)]
  )
  func found(text: String, delimiter: CSVDelimiter) {
    for size in [0, 1, 7] {
      let contents = CSVText.contents(of: text.utf8, pieces: size)
      #expect(contents.format.delimiter == delimiter)
    }
  }

  @Test("Two that fit alike are a question", arguments: ["a;b,c\n1;2,3\n", "a,b|c\n"])
  func ambiguous(text: String) {
    let contents = CSVText.contents(of: text.utf8)
    #expect(contents.problems.listed.map(\.code) == [.ambiguousDelimiter])
    #expect(contents.table.isEmpty)
  }

  @Test(
    "A line that names the delimiter is no record",
    arguments: ["sep=;\r\n", "SEP=;\n", "sep=;\r"]
  )
  func named(line: String) {
    let text = line + "a;b\n1,2;3\nx;\"y\n"
    var format = CSVFormat()
    format.delimiter = .comma
    for size in [0, 1, 7] {
      let contents = CSVText.contents(of: text.utf8, pieces: size, format: format)
      #expect(CSVText.cells(of: contents) == [["a", "b"], ["1,2", "3"]])
      #expect(contents.problems.listed.map(\.line) == [4])
      #expect(contents.problems.listed.map(\.byte) == [line.utf8.count + 12])
    }
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] as [UInt8] }
    let contents = CSVText.contents(of: wide, pieces: 1)
    #expect(CSVText.cells(of: contents) == [["a", "b"], ["1,2", "3"]])
    #expect(contents.problems.listed.map(\.byte) == [2 + 2 * (line.utf8.count + 12)])
  }

  @Test(
    "A workbook, a page or an archive is not CSV",
    arguments: [
      "PK\u{3}\u{4}x", "%PDF-1.7", "{\\rtf1", "\n <?xml version=\"1.0\"?>",
      "<!DOCTYPE html>", "<html>", "<TABLE><tr>", "\u{FEFF}<html>",
    ]
  )
  func notCSV(text: String) {
    let contents = CSVText.contents(of: text.utf8, pieces: 1)
    #expect(contents.problems.listed.map(\.code) == [.notCSV])
  }

  @Test(
    "A first line that looks like a row is warned of",
    arguments: [
      ("Isla,07/09/2026\n", true), ("B305999926455,x\n", true), ("x,12.5\n", true),
      ("Isla,Otters\n", false), ("UPN,2026\n", false), ("UPN,DOB\n", false),
    ]
  )
  func missingHeader(text: String, isWarned: Bool) {
    let warned = CSVText.contents(of: text.utf8).warnings.map(\.code)
    #expect(warned == (isWarned ? [.dataInHeader] : []))
    var format = CSVFormat()
    format.hasHeader = false
    #expect(CSVText.contents(of: text.utf8, format: format).warnings.isEmpty)
  }

  @Test("A record may have as many bytes as the limit and no more", arguments: [0, 1, 7])
  func recordLimit(pieces: Int) {
    var format = CSVFormat()
    format.maximumRecordLength = 8
    let text = "a,b\n123,4567\n123,45678\n12345678,\n123456789,\"\n\"\n1,2\n"
    let contents = CSVText.contents(of: text.utf8, pieces: pieces, format: format)
    #expect(contents.table.map(\.number) == [2, 6])
    let codes = contents.problems.listed.map(\.code)
    #expect(codes == [.recordTooLong, .recordTooLong, .recordTooLong])
    #expect(contents.problems.listed.map(\.column) == [2, 2, 1])
  }
}
