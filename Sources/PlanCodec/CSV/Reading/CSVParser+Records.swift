// MARK: - Cells

extension CSVParser {
  /// Begins the next cell of the record.
  @inline(__always)
  mutating func beginCell(at place: Int) {
    cellNumber &+= 1
    cellStart = place
    cellLine = line
    if cellNumber > format.maximumColumns {
      fault(.tooManyColumns, at: place, line: line)
    }
  }

  /// Ends the cell before a delimiter or a line end.
  @inline(__always)
  mutating func endCell(at place: Int, _ text: JSONText) {
    if state == .plain {
      addCell(cellStart, place, text)
    } else {
      addCell(cellStart &+ 1, quoteEnd &- 1, text)
      state = .plain
    }
  }

  @inline(__always)
  private mutating func addCell(_ start: Int, _ end: Int, _ text: JSONText) {
    if end &- start > maximumLength || end &- recordStart > format.maximumRecordLength {
      checkLength(upTo: end)
    }
    guard !isFaulty else { return }
    var start = start
    if format.removesSpreadsheetGuard, start < end, text[start] == UInt8(ascii: "'"),
      CSVSpreadsheetGuard.isGuarded((start..<end).lazy.map { text[$0] })
    {
      start &+= 1
    }
    if doubledQuotes > 0 {
      doubled.append(cells.count)
      doubledQuotes = 0
    }
    cells.append(CSVCellPlace(start: start, length: end &- start))
  }

  /// Looks whether the cell or the record is too long, whichever comes first.
  ///
  /// - Parameter end: Where the content of the cell ends, or ends for now.
  mutating func checkLength(upTo end: Int) {
    let contentStart = state == .plain ? cellStart : cellStart + 1
    let cellEnd = contentStart + doubledQuotes + maximumLength
    let recordEnd = recordStart + format.maximumRecordLength
    guard end > min(cellEnd, recordEnd) else { return }
    let code: CSVError.Code = cellEnd <= recordEnd ? .fieldTooLong : .recordTooLong
    fault(code, at: cellStart, line: cellLine)
  }
}

// MARK: - Records

extension CSVParser {
  @inline(__always)
  mutating func beginRecord(at place: Int) {
    recordStart = place
    recordLine = line
    cellStart = place
    cellLine = line
    cellNumber = 1
    completeEnd = place
    setPlainEnd()
  }

  /// Ends a record.
  @inline(__always)
  mutating func endRecord(at end: Int, _ text: JSONText) {
    if cellNumber == columns, !isFaulty {
      addRow()
    } else {
      endUnusualRecord(text)
    }
    if isStopped { stopByte = offsets.source(of: base + end) }
    completeEnd = end
    record &+= 1
  }

  @inline(__always)
  private mutating func addRow() {
    let start = base &+ recordStart
    let byte = offsets.isIdentity ? start : offsets.source(of: start)
    rows.append(CSVRow(record: record, line: recordLine, byte: byte))
  }

  /// Ends the first record, or one with a fault.
  private mutating func endUnusualRecord(_ text: JSONText) {
    if let columns, columns != cellNumber {
      let column = min(cellNumber, columns + 1)
      fault(.raggedRow, at: recordStart, line: recordLine, column: column)
    }
    if isFaulty {
      reportFault()
    } else if needsHeader {
      acceptHeader(text)
    } else {
      columns = cellNumber
      addRow()
    }
  }

  /// Says up to where cells need no second look.
  @inline(__always)
  mutating func setPlainEnd() {
    let length = min(maximumLength, format.maximumRecordLength)
    plainEnd = isFaulty || format.removesSpreadsheetGuard ? -1 : recordStart &+ length
  }
}

// MARK: - Faults

extension CSVParser {
  /// Notes a fault at a byte of a cell, unless the cell is too long already.
  mutating func fault(_ code: CSVError.Code, inCellAt place: Int) {
    checkLength(upTo: state == .afterQuote ? quoteEnd - 1 : place)
    fault(code, at: place, line: line)
  }

  /// Notes the first fault of the current record.
  mutating func fault(
    _ code: CSVError.Code,
    at place: Int,
    line: Int,
    column: Int? = nil
  ) {
    guard !isFaulty else { return }
    let byte = offsets.source(of: base + place)
    currentFault = error(code, byte: byte, line: line, column: column ?? cellNumber)
    isFaulty = true
    plainEnd = -1
  }

  /// Returns an error with a place in the current record.
  func error(
    _ code: CSVError.Code,
    byte: Int,
    line: Int,
    column: Int
  ) -> CSVError {
    var error = CSVError(code)
    error.record = record
    error.line = line
    error.column = column
    // The column of a ragged record says how long it is, not which column is at fault.
    if code != .raggedRow { error.columnName = header.knownName(at: column - 1) }
    error.byte = byte
    return error
  }

  private mutating func reportFault() {
    if let currentFault { problems.add(currentFault) }
    currentFault = nil
    isFaulty = false
    doubledQuotes = 0
    dropIncompleteCells()
    if needsHeader { end() }
  }

  private mutating func dropIncompleteCells() {
    let complete = completeCells
    cells.removeLast(cells.count - complete)
    doubled.removeAll { $0 >= complete }
  }

  /// Ends reading for a fault that is the whole file's.
  ///
  /// - Parameters:
  ///   - code: What is wrong.
  ///   - byte: The offset in the file.
  mutating func stop(_ code: CSVError.Code, byte: Int) {
    problems.add(error(code, byte: byte, line: line, column: cellNumber))
    stopByte = byte
    end()
  }

  private mutating func end() {
    isStopped = true
    window = []
    cells = []
    rows = []
    doubled = []
  }
}

// MARK: - Header

extension CSVParser {
  private mutating func acceptHeader(_ text: JSONText) {
    var names: [String] = []
    var places: [String: Int] = [:]
    for (index, cell) in cells.enumerated() {
      var name = text.string(cell.range)
      if doubled.contains(index) { name = Self.joiningQuotes(of: name) }
      names.append(name)
      // String equality is canonical: twins that look alike count as one name.
      if name.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        addHeaderProblem(.emptyHeader, column: index + 1)
      } else if places.updateValue(index, forKey: name) != nil {
        addHeaderProblem(.duplicateHeader, column: index + 1)
      }
    }
    header = CSVHeader(names: names, known: format.knownColumns)
    columns = names.count
    maximumLength = format.cellLimit
    dropIncompleteCells()
    if !problems.isEmpty { end() }
  }

  private static func joiningQuotes(of name: String) -> String {
    var bytes: [UInt8] = []
    var isPair = false
    for byte in name.utf8 {
      isPair = byte == UInt8(ascii: "\"") && !isPair
      if byte != UInt8(ascii: "\"") || isPair { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func addHeaderProblem(_ code: CSVError.Code, column: Int) {
    let byte = offsets.source(of: base + recordStart)
    problems.add(error(code, byte: byte, line: recordLine, column: column))
  }
}
