/// Gathers cells into records and records into a table; sets faulty records aside.
struct CSVTableBuilder: Sendable {
  let format: CSVFormat
  private(set) var problems: CSVProblems
  private(set) var isStopped = false
  private var header = CSVHeader()
  private var columns: Int?
  private var hasRead = false

  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var rows: [CSVRow] = []

  private var current = CSVRow()
  private var cellNumber = 0
  private var cellPlace = (byte: 0, line: 0)
  private var currentFault: CSVError?

  /// Whether there is a current fault; asked for every cell, and cheaper than the fault.
  private var isFaulty = false

  init(format: CSVFormat) {
    self.format = format
    problems = CSVProblems(maximum: format.maximumProblems)
  }

  private var needsHeader: Bool { format.hasHeader && columns == nil }

  /// The number of cells in complete records.
  private var completeCells: Int { rows.count * (columns ?? 0) }

  private var completeBytes: Int { end(ofCells: completeCells) }

  private func end(ofCells count: Int) -> Int {
    count == 0 ? 0 : ends[count - 1]
  }
}

// MARK: - Building a record

extension CSVTableBuilder {
  /// Makes room for the cells of a large piece.
  mutating func reserve(_ count: Int) {
    if bytes.isEmpty { bytes.reserveCapacity(count) }
  }

  mutating func beginRecord(byte: Int, line: Int) {
    hasRead = true
    current = CSVRow(record: current.record + 1, line: line, byte: byte)
    cellNumber = 1
    cellPlace = (byte, line)
  }

  /// Ends the cell before and begins the next of the same record.
  mutating func beginCell(byte: Int, line: Int) {
    endCell()
    cellNumber += 1
    cellPlace = (byte, line)
    if cellNumber > format.maximumColumns {
      fault(.tooManyColumns, byte: byte, line: line)
    }
  }

  mutating func keep(_ content: ArraySlice<UInt8>) {
    guard !isFaulty else { return }
    let limit = needsHeader ? CSVFormat.maximumHeaderLength : format.maximumFieldLength
    guard bytes.count - end(ofCells: ends.count) + content.count <= limit else {
      fault(.fieldTooLong, byte: cellPlace.byte, line: cellPlace.line)
      return
    }
    bytes.append(contentsOf: content)
  }

  private mutating func endCell() {
    guard !isFaulty else { return }
    if format.removesSpreadsheetGuard {
      let start = end(ofCells: ends.count)
      if CSVSpreadsheetGuard.isGuarded(bytes[start...]) { bytes.remove(at: start) }
    }
    ends.append(bytes.count)
  }

  mutating func endRecord() {
    endCell()
    if let columns, columns != cellNumber {
      let column = min(cellNumber, columns + 1)
      fault(.raggedRow, byte: current.byte, line: current.line, column: column)
    }
    if isFaulty {
      reportFault()
    } else if needsHeader {
      acceptHeader()
    } else {
      columns = cellNumber
      rows.append(current)
    }
  }

  /// Notes the first fault of the current record.
  mutating func fault(_ code: CSVError.Code, byte: Int, line: Int, column: Int? = nil) {
    guard !isFaulty else { return }
    let column = column ?? cellNumber
    currentFault = error(code, byte: byte, line: line, column: column)
    isFaulty = true
  }

  /// Notes that the file ends inside quotation marks, the likely reason for a long cell.
  mutating func quoteStaysOpen(byte: Int, line: Int) {
    if currentFault?.code == .fieldTooLong, currentFault?.column == cellNumber {
      isFaulty = false
    }
    fault(.unclosedQuote, byte: byte, line: line)
  }

  private func error(
    _ code: CSVError.Code,
    byte: Int,
    line: Int,
    column: Int
  ) -> CSVError {
    var error = CSVError(code)
    error.record = current.record
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
    dropIncompleteCells()
    if needsHeader { stop() }
  }

  private mutating func dropIncompleteCells() {
    bytes.removeLast(bytes.count - completeBytes)
    ends.removeLast(ends.count - completeCells)
  }
}

// MARK: - Header

extension CSVTableBuilder {
  private mutating func acceptHeader() {
    var names: [String] = []
    var places: [String: Int] = [:]
    var start = 0
    for (index, end) in ends.enumerated() {
      let cell = bytes[start..<end]
      start = end
      // String equality is canonical: twins that look alike count as one name.
      let name = String(decoding: cell, as: UTF8.self)
      names.append(name)
      if cell.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        addHeaderProblem(.emptyHeader, column: index + 1)
      } else if places.updateValue(index, forKey: name) != nil {
        addHeaderProblem(.duplicateHeader, column: index + 1)
      }
    }
    header = CSVHeader(names: names, known: format.knownColumns)
    columns = names.count
    dropIncompleteCells()
    if !problems.isEmpty { stop() }
  }

  private mutating func addHeaderProblem(_ code: CSVError.Code, column: Int) {
    let place = (byte: current.byte, line: current.line)
    problems.add(error(code, byte: place.byte, line: place.line, column: column))
  }
}

// MARK: - Ending

extension CSVTableBuilder {
  /// Ends reading for a fault that is the whole file's.
  mutating func stop(_ code: CSVError.Code, byte: Int, line: Int) {
    var error = CSVError(code)
    error.byte = byte
    error.line = line
    if cellNumber > 0 {
      error = self.error(code, byte: byte, line: line, column: cellNumber)
    }
    problems.add(error)
    stop()
  }

  private mutating func stop() {
    isStopped = true
    bytes = []
    ends = []
    rows = []
  }

  mutating func finish() {
    if !hasRead { problems.add(CSVError(.emptyFile)) }
  }

  mutating func takeTable() -> CSVTable {
    let cells = completeCells
    let end = completeBytes
    let rest = (bytes: Array(bytes[end...]), ends: ends[cells...].map { $0 - end })
    dropIncompleteCells()
    let storage = CSVTableStorage(
      header: header,
      columns: columns ?? 0,
      bytes: bytes,
      ends: ends,
      rows: rows
    )
    (bytes, ends, rows) = (rest.bytes, rest.ends, [])
    return CSVTable(storage: storage)
  }
}
