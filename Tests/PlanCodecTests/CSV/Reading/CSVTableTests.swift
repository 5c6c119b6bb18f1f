import PlanCodec
import Testing

@Suite("CSV table")
struct CSVTableTests {
  @Test("A column is found by its exact name, and by no other")
  func lookup() throws {
    let table = try CSVReader.table(in: Array("UPN,\u{E9}\n1,2\n".utf8))
    #expect(table.index(ofColumn: "UPN") == 0)
    #expect(table.index(ofColumn: "\u{E9}") == 1)
    #expect(table.index(ofColumn: "e\u{301}") == nil)
    #expect(table.index(ofColumn: "upn") == nil)
    #expect(table[0]["UPN"]?.text == "1")
    #expect(table[0]["UPN "] == nil)
    #expect(table.columnCount == 2)
  }

  @Test("A record knows its place in the file, and a cell the line it begins on")
  func places() throws {
    let text = "a,b,c\n\n\"x\r\ny\rz\n\",\"\",3\n1,2,3\n"
    let table = try CSVReader.table(in: Array(text.utf8))
    #expect(table.map(\.number) == [2, 3])
    #expect(table.map(\.line) == [3, 7])
    #expect(table.map(\.byte) == [7, 22])
    #expect(table[0].map { $0.error(.unknownCode).line } == [3, 6, 6])
    #expect(table[1].map { $0.error(.unknownCode).column } == [1, 2, 3])
  }

  @Test("A record of spaces and empty cells is blank, one with a letter is not")
  func blankRecords() throws {
    let table = try CSVReader.table(in: Array("a,b\n,\n \u{A0},\"\n\"\nx,\n".utf8))
    #expect(table.map(\.isBlank) == [true, true, false])
  }

  @Test("Tables are equal if their cells are, whatever the quotation marks and line ends")
  func equality() throws {
    let one = try CSVReader.table(in: Array("a,b\n1,2\n".utf8))
    let other = try CSVReader.table(in: Array("\"a\",b\r\n\r\n\"1\",2".utf8))
    let third = try CSVReader.table(in: Array("a,b\n12,\n".utf8))
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(one != third)
  }

  @Test("A position outside the table is a programmer's error")
  func rowPosition() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      _ = CSVReader.contents(of: Array("a\n1\n".utf8)).table[1]
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a row is asked for by a position in the table"))
  }

  @Test("A position outside the record is a programmer's error")
  func cellPosition() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      _ = CSVReader.contents(of: Array("a\n1\n2\n".utf8)).table[0][1]
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a cell is asked for by a position in the record"))
  }
}
