import PlanCodec
import Testing

@Suite("CSV reader")
struct CSVReaderTests {
  // MARK: What is read

  @Test(
    "Cells come out as RFC 4180 and spreadsheets mean them, however the file is cut",
    arguments: [
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\n3,4\r5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
      ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}\"a\",b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("\n\r\n\ra,b\n\n\r\n1,2\n\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n,\n", [["a", "b"], ["", ""]]),
      ("a,b\n\"\",\"\"\n", [["a", "b"], ["", ""]]),
      ("a\n\"\"\n", [["a"], [""]]),
      ("a,b\n\"1,2\",\"3;4\"\n", [["a", "b"], ["1,2", "3;4"]]),
      ("a,b\n\"x\r\ny\",\"x\ny\rz\"\n", [["a", "b"], ["x\r\ny", "x\ny\rz"]]),
      ("a,b\n\"\"\"x\"\"\",\"\"\"\"\n", [["a", "b"], ["\"x\"", "\""]]),
      ("a,b\n 1 , 2 \n", [["a", "b"], [" 1 ", " 2 "]]),
      ("a,b\nZoë,😀\n", [["a", "b"], ["Zoë", "😀"]]),
      ("a,b\n1,\u{301}2\n", [["a", "b"], ["1", "\u{301}2"]]),
      ("a,b\nx\u{B}y,\tz\u{C}\n", [["a", "b"], ["x\u{B}y", "\tz\u{C}"]]),
      ("a,b\n", [["a", "b"]]),
      ("abc", [["abc"]]),
    ]
  )
  func readings(text: String, cells: [[String]]) {
    let whole = CSVText.contents(of: text.utf8)
    #expect(CSVText.cells(of: whole) == cells)
    #expect(whole.problems.isEmpty)
    #expect(
      [1, 2, 3, 7].allSatisfy { CSVText.contents(of: text.utf8, pieces: $0) == whole }
    )
  }

  @Test(
    "Only the delimiter that is given parts cells",
    arguments: [CSVDelimiter.comma, .semicolon, .tab, .pipe]
  )
  func delimiters(delimiter: CSVDelimiter) throws {
    var format = CSVFormat()
    format.delimiter = delimiter
    let others = [CSVDelimiter.comma, .semicolon, .tab, .pipe].filter { $0 != delimiter }
    let first = "x".utf8 + others.map(\.rawValue)
    let bytes = "a".utf8 + [delimiter.rawValue] + "b\n".utf8 + first
    let table = try CSVReader.table(in: bytes + [delimiter.rawValue], format: format)
    #expect(table.header == ["a", "b"])
    #expect(table.map { $0.map { Array($0.bytes) } } == [[first, []]])
  }

  @Test(
    "A quotation mark, a line end, a letter or a byte outside ASCII is no delimiter",
    arguments: [0x22, 0x0A, 0x0D, 0x00, 0x20, 0x61, 0x39, 0x7F, 0xC3] as [UInt8]
  )
  func noDelimiter(byte: UInt8) {
    #expect(CSVDelimiter(rawValue: byte) == nil)
  }

  @Test("A file without a header has its first record as its first row")
  func noHeader() throws {
    var format = CSVFormat()
    format.hasHeader = false
    let contents = CSVText.contents(of: "1,1\n,2\n3\n".utf8, format: format)
    #expect(contents.table.map { $0.map(\.text) } == [["1", "1"], ["", "2"]])
    #expect(contents.table.map(\.number) == [1, 2])
    #expect(contents.problems.listed.map(\.code) == [.raggedRow])
  }

  // MARK: Faults

  @Test(
    "Each fault has a code and a place, however the file is cut",
    arguments: [
      Fault("a,b\n1\n", .raggedRow, 2, 2, 1, 4),
      Fault("a,b\n1,2\n1,2,3,4\n", .raggedRow, 3, 3, 3, 8),
      Fault("a,b\n\"x\n\ny\",2\n\"x\n\",2,3\n", .raggedRow, 3, 5, 3, 13),
      Fault("a,b\n1,\"2\n3,4\n", .unclosedQuote, 2, 2, 2, 6),
      Fault("a,b\n\"1\"x,2\n", .garbageAfterQuote, 2, 2, 1, 7),
      Fault("a,b\n\"1\" ,2\n", .garbageAfterQuote, 2, 2, 1, 7),
      Fault("a,b\n\"1\"é,2\n", .garbageAfterQuote, 2, 2, 1, 7),
      Fault("a,b\n1,x\"y\"\n", .bareQuote, 2, 2, 2, 7),
      Fault("a,b\n1, \"y\"\n", .bareQuote, 2, 2, 2, 7),
      Fault("a,b\n1,\u{0}\n", .controlCharacter, 2, 2, 2, 6),
      Fault("a,b\n\u{7},1\n", .controlCharacter, 2, 2, 1, 4),
      Fault("a,b\n\"x\n\u{1B}\",1\n", .controlCharacter, 2, 3, 1, 7),
      Fault("a,a\n1,2\n", .duplicateHeader, 1, 1, 2, 0),
      Fault("\u{E9},e\u{301}\n1,2\n", .duplicateHeader, 1, 1, 2, 0),
      Fault("a,\n1,2\n", .emptyHeader, 1, 1, 2, 0),
      Fault("\n ,a\n1,2\n", .emptyHeader, 1, 2, 1, 1),
      Fault("a,\"b\n1,2\n", .unclosedQuote, 1, 1, 2, 2),
      Fault("PK\u{3}\u{4}rest", .notCSV, nil, 1, nil, 0),
      Fault("", .emptyFile, nil, nil, nil, nil),
      Fault("\u{FEFF}", .emptyFile, nil, nil, nil, nil),
      Fault("\r\n\r\n", .emptyFile, nil, nil, nil, nil),
    ]
  )
  func faults(fault: Fault) throws {
    let error = #expect(throws: CSVError.self) {
      try CSVReader.table(in: Array(fault.text.utf8))
    }
    #expect(error.map(Fault.Place.init) == fault.place)
    let pieces = [1, 2, 3, 7].map { CSVText.contents(of: fault.text.utf8, pieces: $0) }
    #expect(pieces.allSatisfy { $0.problems.listed.first == error })
  }

  @Test(
    "Text that is not UTF-8 ends the reading where it stops being UTF-8",
    arguments: [
      [0xE9], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0xAF],
      [0xF4, 0x90, 0x80, 0x80], [0xF8], [0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
      [0xE2, 0x82, 0x2C],
    ] as [[UInt8]]
  )
  func encoding(wrong: [UInt8]) {
    let bytes = Array("a,b\n1,2\n3,é".utf8) + wrong
    let results = [0, 1, 2, 7].map { CSVText.contents(of: bytes, pieces: $0) }
    #expect(results.allSatisfy { $0.table.isEmpty && $0.problems.count == 1 })
    #expect(
      results.compactMap { $0.problems.listed.first?.code }.allSatisfy {
        $0 == .invalidEncoding
      }
    )
    #expect(results.compactMap { $0.problems.listed.first?.byte } == [12, 12, 12, 12])
    #expect(results.first?.problems.listed.first?.record == 3)
  }

  @Test("Good records come in and each bad one is listed")
  func partialImport() {
    let text = "a,b\n1,2\n3\n4,x\"\n5,6\n\"7\"x,\"8\n9\"\n10,11\n\"12,13\n"
    let contents = CSVText.contents(of: text.utf8)
    #expect(contents.table.map { $0[0].text } == ["1", "5", "10"])
    #expect(contents.table.map(\.number) == [2, 5, 7])
    #expect(contents.table.map(\.line) == [2, 5, 8])
    let codes: [CSVError.Code] = [
      .raggedRow, .bareQuote, .garbageAfterQuote, .unclosedQuote,
    ]
    #expect(contents.problems.listed.map(\.code) == codes)
    #expect(contents.problems.listed.map(\.record) == [3, 4, 6, 8])
  }

  @Test("Every fault of a header is listed, and no row comes in")
  func headerFaults() {
    let contents = CSVText.contents(of: "a,,a,\n1,2,3,4\n".utf8)
    #expect(contents.problems.listed.map(\.column) == [2, 3, 4])
    #expect(contents.table.isEmpty)
  }

  // MARK: Limits

  @Test("A cell may have as many bytes as the limit and no more", arguments: [0, 1, 7])
  func fieldLimit(pieces: Int) {
    var format = CSVFormat()
    format.maximumFieldLength = 5
    let text = "a,b\n12345,\"1\"\"345\"\nx,123456\nx,\"12345\"\"\"\n1,2\n"
    let contents = CSVText.contents(of: text.utf8, pieces: pieces, format: format)
    #expect(contents.table.map(\.number) == [2, 5])
    #expect(contents.problems.listed.map(\.code) == [.fieldTooLong, .fieldTooLong])
    #expect(contents.problems.listed.map(\.byte) == [21, 30])
  }

  @Test("A cell that is too long because its quotation mark stays open says so")
  func longBecauseOpen() {
    var format = CSVFormat()
    format.maximumFieldLength = 5
    let contents = CSVText.contents(of: "a,b\n1,\"2\n3,4\n5,6\n".utf8, format: format)
    #expect(contents.problems.listed.map(\.code) == [.unclosedQuote])
  }

  @Test("A record may have as many cells as the limit and no more")
  func columnLimit() {
    var format = CSVFormat()
    format.hasHeader = false
    format.maximumColumns = 3
    let contents = CSVText.contents(of: "1,2,3\n1,2,3,4,5\n".utf8, format: format)
    #expect(contents.table.count == 1)
    #expect(contents.problems.listed.map(\.code) == [.tooManyColumns])
    #expect(contents.problems.listed.map(\.column) == [4])
  }

  @Test("A header has at most 256 bytes")
  func headerLimit() {
    let header = String(repeating: "h", count: 256)
    #expect(CSVText.contents(of: "\(header)\n1\n".utf8).problems.isEmpty)
    let problems = CSVText.contents(of: "\(header)h\n1\n".utf8).problems
    #expect(problems.listed.map(\.code) == [.fieldTooLong])
  }

  @Test("Faults beyond the limit are counted and not kept")
  func problemLimit() {
    var format = CSVFormat()
    format.maximumProblems = 2
    let contents = CSVText.contents(of: "a,b\n1\n2\n3\n4\n".utf8, format: format)
    #expect(contents.problems.count == 4)
    #expect(contents.problems.listed.map(\.record) == [2, 3])
  }

  // MARK: Pieces

  @Test(
    "Tables taken on the way hold together what the whole table holds",
    arguments: 1...9
  )
  func takingTables(size: Int) {
    let bytes = Array(
      "a,b\n1,\"x\ny\"\n3,é\n4\n,\n7,8\n9,10\n,11\n\"5\"\"\",6\n\"\"\"\",".utf8
    )
    var format = CSVFormat()
    format.sampleLength = 32
    let whole = CSVReader.contents(of: bytes, format: format)
    var reader = CSVReader(format: format)
    var records: [[String]] = []
    var numbers: [Int] = []
    func keep(_ table: CSVTable) {
      records += table.map { $0.map(\.text) }
      numbers += table.map(\.number)
    }
    for start in stride(from: 0, to: bytes.count, by: size) {
      reader.append(bytes[start..<min(start + size, bytes.count)])
      keep(reader.takeTable())
    }
    let rest = reader.finish()
    keep(rest.table)
    #expect(records == whole.table.map { $0.map(\.text) })
    #expect(numbers == whole.table.map(\.number))
    #expect(rest.problems == whole.problems)
  }

  @Test("However bytes are cut, the same comes out", arguments: 0..<300 as Range<UInt64>)
  func randomPieces(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [
      0x61, 0x61, 0x2C, 0x2C, 0x22, 0x22, 0x0A, 0x0D, 0xC3, 0xA9, 0xEF, 0xBB, 0xBF, 0x00,
      0x27,
      0x3D,
    ]
    // Half of the files have no bytes that end the reading.
    let kinds = seed.isMultiple(of: 2) ? 8 : alphabet.count
    let bytes =
      "a,b\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n".utf8
      + (0..<40).map { _ in
        alphabet[Int.random(in: 0..<kinds, using: &random)]
      }
    var format = CSVFormat()
    format.removesSpreadsheetGuard = true
    format.maximumFieldLength = 12
    format.maximumRecordLength = 15
    format.sampleLength = 32
    let whole = CSVText.contents(of: bytes, format: format)
    var reader = CSVReader(format: format)
    var rest = bytes[...]
    while !rest.isEmpty {
      let size = Int.random(in: 0...5, using: &random)
      reader.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    let parted = reader.finish()
    #expect(parted == whole)
    #expect(parted.table.map(\.line) == whole.table.map(\.line))
  }

  // MARK: Privacy

  @Test("No error, table, record or cell shows content when it is printed")
  func redaction() throws {
    let canary = "Canary"
    let text = "DOB,\(canary)\n\(canary),2\n\(canary)\n\(canary)\"x,\(canary)\u{0}\n"
    let contents = CSVText.contents(of: text.utf8)
    var shown = contents.problems.listed.map(\.description).joined(separator: "\n")
    dump(contents, to: &shown)
    dump(contents.table[0], to: &shown)
    dump(contents.table[0][0], to: &shown)
    #expect(throws: CSVError.self) {
      do {
        _ = try contents.table[0][0].day()
      } catch {
        shown += "\(error)"
        throw error
      }
    }
    #expect(!shown.contains(canary))
    #expect(shown.contains("record 2, line 2, column 1 (DOB): the date"))
  }
}
