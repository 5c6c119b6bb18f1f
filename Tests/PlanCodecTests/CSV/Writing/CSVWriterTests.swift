import PlanCodec
import Testing

@Suite("CSV writer")
struct CSVWriterTests {
  // MARK: Form

  @Test(
    "Quotation marks stand only where they are needed",
    arguments: [
      (["a", "b"], "a,b\r\n"), (["", ""], ",\r\n"), ([""], "\"\"\r\n"),
      (["a,b", "c"], "\"a,b\",c\r\n"), (["say \"x\"", ""], "\"say \"\"x\"\"\",\r\n"),
      (["a\nb", "a\r\nb"], "\"a\nb\",\"a\r\nb\"\r\n"), ([" a ", "é;"], " a ,\"é;\"\r\n"),
      (["\u{FEFF}a", "b"], "\"\u{FEFF}a\",b\r\n"), (["SEP=;", "b"], "\"SEP=;\",b\r\n"),
    ]
  )
  func quoting(cells: [String], text: String) throws {
    var writer = CSVWriter(style: .exact)
    try writer.append(cells)
    #expect(Array(writer.bytes) == Array(text.utf8))
  }

  @Test("A mark for Excel stands once, in front of everything")
  func byteOrderMark() throws {
    var writer = try CSVWriter(header: ["a"], byteOrderMark: true)
    try writer.append(["é"])
    #expect(writer.takeBytes() == Array("\u{FEFF}a\r\né\r\n".utf8))
    try writer.append(["b"])
    #expect(writer.bytes == Array("b\r\n".utf8))
  }

  @Test("The start of a file is not taken for anything else", arguments: [false, true])
  func opening(byteOrderMark: Bool) throws {
    let cells = [
      "\u{FEFF}a", "sep=;", "SEP=", "%PDF-1", "\u{FEFF}", "<html lang=", " <?xml", "",
      "sep",
    ]
    for cell in cells {
      let delimiter = try #require(CSVDelimiter(rawValue: cell == "sep" ? 61 : 9))
      var format = CSVFormat()
      format.delimiter = delimiter
      format.hasHeader = false
      var writer = CSVWriter(delimiter: delimiter, byteOrderMark: byteOrderMark)
      try writer.append([cell, "<table>"])
      let table = try CSVReader.table(in: writer.bytes, format: format)
      #expect(table.map { $0.map(\.text) } == [[cell, "<table>"]])
    }
  }

  @Test("A file that goes out in pieces is the same file")
  func pieces() throws {
    var whole = try CSVWriter(header: ["a", "b"], delimiter: .semicolon)
    var parted = whole
    var bytes = parted.takeBytes()
    for number in 0..<5 {
      try whole.append(["\(number)", "x;y"])
      try parted.append(["\(number)", "x;y"])
      bytes += parted.takeBytes()
    }
    #expect(bytes == whole.bytes)
    #expect(parted.bytes.isEmpty)
  }

  @Test("A writer is full at 256 KiB, and empty when they are taken")
  func fullness() throws {
    var writer = CSVWriter()
    let text = String(repeating: "x", count: (256 << 10) - 3)
    try writer.append([text])
    #expect(!writer.isFull)
    try writer.append([""])
    #expect(writer.isFull)
    #expect(writer.takeBytes().count == (256 << 10) + 3)
    #expect(!writer.isFull)
  }

  // MARK: Refusals

  @Test("What the reader would refuse is not written, and nothing of its record is")
  func refusals() throws {
    var writer = try CSVWriter(header: ["a", "b"], numericColumns: ["b"])
    let before = writer.bytes
    let records = [
      ["1"], ["1", "2", "3"], ["\u{0}", "1"], ["\u{1B}", "1"], ["x", "=1+1"],
    ]
    let errors = records.map { record in
      #expect(throws: CSVError.self) { try writer.append(record) }
    }
    let codes: [CSVError.Code] = [
      .raggedRow, .raggedRow, .controlCharacter, .controlCharacter, .invalidNumber,
    ]
    #expect(errors.map { $0?.code } == codes)
    #expect(errors.map { $0?.column } == [1, 3, 1, 1, 2])
    #expect(errors.allSatisfy { $0?.record == 2 })
    #expect(writer.bytes == before)
  }

  @Test("A header is named and named once")
  func headers() {
    let headers = [["a", ""], ["a", " "], ["a", "a"], ["\u{E9}", "e\u{301}"], []]
    let codes = headers.map { header in
      #expect(throws: CSVError.self) { try CSVWriter(header: header) }?.code
    }
    let expected: [CSVError.Code] = [
      .emptyHeader, .emptyHeader, .duplicateHeader, .duplicateHeader, .raggedRow,
    ]
    #expect(codes == expected)
  }

  // MARK: Formulas

  @Test(
    "Text that a spreadsheet would calculate is guarded",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1",
      "\u{FF20}x", "'=1", "''-1",
    ]
  )
  func guarding(text: String) {
    #expect(CSVSpreadsheetGuard.guarded(text) == "'" + text)
    #expect(CSVSpreadsheetGuard.unguarded("'" + text) == text)
  }

  @Test(
    "Other text is left alone",
    arguments: ["", "'", "'tis", "a=b", "O'Brien", "1-2", "\u{FF21}"]
  )
  func notGuarding(text: String) {
    #expect(CSVSpreadsheetGuard.guarded(text) == text)
    #expect(CSVSpreadsheetGuard.unguarded(text) == text)
  }

  @Test("Numbers in columns of numbers are never guarded")
  func numericColumns() throws {
    var writer = try CSVWriter(header: ["Note", "Score"], numericColumns: ["Score"])
    try writer.append(["-2", "-2"])
    try writer.append(["", ""])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "Note,Score\r\n'-2,-2\r\n,\r\n"
    )
  }
}
