import PlanCodec
import PlanModel
import Testing

@Suite("CSV record writer")
struct CSVRecordWriterTests {
  @Test("Nothing is an empty cell, whatever it would have been")
  func nothing() throws {
    var writer = CSVWriter()
    try writer.appendRecord { cells in
      cells.text(nil)
      cells.number(nil)
      cells.integer(nil)
      cells.day(nil)
      cells.flag(nil)
    }
    try writer.appendRecord { cells in
      cells.text("a")
      cells.number(-2.5)
      cells.integer(-7)
      cells.day("2026-11-05")
      cells.flag(true)
    }
    #expect(writer.bytes == Array(",,,,\r\na,-2.5,-7,2026-11-05,true\r\n".utf8))
  }

  @Test("A single empty cell is a line of its own")
  func singleCell() throws {
    var writer = CSVWriter()
    try writer.appendRecord { $0.number(nil) }
    try writer.append([""])
    #expect(writer.bytes == Array("\"\"\r\n\"\"\r\n".utf8))
  }

  @Test("A record that is too short or too long is refused, and nothing of it is written")
  func raggedRecords() throws {
    var writer = try CSVWriter(header: ["a", "b"])
    let before = writer.bytes
    let errors = [0, 1, 3, 9].map { count in
      #expect(throws: CSVError.self) {
        try writer.appendRecord { cells in
          for number in 0..<count { cells.integer(number) }
        }
      }
    }
    #expect(errors.map { $0?.code } == Array(repeating: .raggedRow, count: 4))
    #expect(errors.map { $0?.column } == [0, 1, 3, 3])
    #expect(errors.map { $0?.record } == Array(repeating: 2, count: 4))
    #expect(writer.bytes == before)
    try writer.append(["1", "2"])
    #expect(writer.bytes == before + Array("1,2\r\n".utf8))
  }

  @Test("The first cell that can't be written is the one that is reported")
  func firstFault() throws {
    var writer = try CSVWriter(header: ["a", "b", "c"], numericColumns: ["b"])
    let error = #expect(throws: CSVError.self) {
      try writer.appendRecord { cells in
        cells.text("fine")
        cells.text("many")
        cells.text("\u{7}")
      }
    }
    #expect(error?.code == .invalidNumber)
    #expect(error?.column == 2)
  }

  @Test("A column of numbers takes neither days nor flags")
  func numericColumn() throws {
    var writer = try CSVWriter(header: ["a"], numericColumns: ["a"])
    let errors = [
      #expect(throws: CSVError.self) { try writer.appendRecord { $0.day("2026-11-05") } },
      #expect(throws: CSVError.self) { try writer.appendRecord { $0.flag(false) } },
    ]
    #expect(errors.map { $0?.code } == [.invalidNumber, .invalidNumber])
    try writer.appendRecord { $0.number(-2) }
    try writer.appendRecord { $0.text("-2") }
    #expect(writer.bytes == Array("a\r\n-2\r\n-2\r\n".utf8))
  }

  @Test("A control character is refused wherever it stands in a text")
  func controlCharacters() throws {
    var refused: [Bool] = []
    for place in 0..<20 {
      for byte in UInt8.min..<0x20 {
        var text = Array(repeating: UInt8(ascii: "x"), count: 20)
        text[place] = byte
        var writer = CSVWriter()
        do throws(CSVError) {
          try writer.append(["a", String(decoding: text, as: UTF8.self)])
        } catch {
          refused.append(!(9...13 ~= byte) && error.column == 2 && writer.bytes.isEmpty)
        }
      }
    }
    #expect(refused == Array(repeating: true, count: 20 * 27))
  }

  @Test(
    "Text is quoted wherever what needs it stands",
    arguments: ["\"", ",", "\r", "\n"]
  )
  func quoting(special: String) throws {
    let doubled = special == "\"" ? "\"\"" : special
    var lines: [String] = []
    for place in 0..<20 {
      var writer = CSVWriter(style: .exact)
      let parts = [
        String(repeating: "é", count: place), String(repeating: "x", count: 19 - place),
      ]
      try writer.append([parts.joined(separator: special), "b"])
      let expected = "\"\(parts.joined(separator: doubled))\",b\r\n"
      if writer.bytes != Array(expected.utf8) { lines.append(expected) }
    }
    #expect(lines == [])
  }
}
