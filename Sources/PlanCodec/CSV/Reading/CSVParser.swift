/// Splits text into records and cells; the pieces may be cut anywhere.
///
/// Nothing of a cell is copied: the parser keeps the text and notes where the cells are.
/// Records with a fault are set aside.
struct CSVParser: Sendable {
  enum State {
    /// Between cells, or in a cell that is not quoted.
    case plain

    /// Inside quotation marks.
    case quoted

    /// Behind a quotation mark that may be the closing one.
    case afterQuote
  }

  let format: CSVFormat
  let delimiter: UInt8
  let delimiters: UInt64

  /// The text since the last table was taken, without the records that were set aside.
  var window: [UInt8] = []

  /// The offset in the text of the first byte of the window.
  var base: Int

  /// The offsets of the text in the file.
  var offsets = SourceOffsets()

  var cells: [CSVCellPlace] = []
  var rows: [CSVRow] = []

  /// The positions of cells with doubled quotation marks in them.
  var doubled: [Int] = []

  var header = CSVHeader()
  var columns: Int?
  var problems: CSVProblems
  var warnings: [CSVError] = []
  var isStopped = false

  /// The offset in the file behind which nothing was looked at, once reading has stopped.
  var stopByte: Int?

  var state = State.plain
  var position = 0
  var line = 1

  /// The number of the current record.
  var record = 1
  var recordStart = 0
  var recordLine = 1

  /// The number of the current cell in its record.
  var cellNumber = 1
  var cellStart = 0
  var cellLine = 1

  /// How many quotation marks of the current cell stand for themselves, written twice.
  var doubledQuotes = 0

  /// The place behind the last quotation mark.
  var quoteEnd = 0

  /// The last place at which a cell that is not quoted may end without a second look.
  var plainEnd = -1

  /// The place behind the last record that is complete.
  var completeEnd = 0

  /// The offset in the text of the last carriage return.
  var lastReturn = -2

  var currentFault: CSVError?

  /// Whether there is a current fault; asked for every cell, and cheaper than the fault.
  var isFaulty = false

  /// The largest number of bytes in a cell of the current record.
  var maximumLength: Int

  /// Creates a parser.
  ///
  /// - Parameters:
  ///   - format: How the file is written.
  ///   - delimiter: The character that parts the cells.
  ///   - start: The offset of the first byte.
  ///   - line: The line that begins there.
  init(format: CSVFormat, delimiter: CSVDelimiter, from start: Int, line: Int) {
    self.format = format
    self.delimiter = delimiter.rawValue
    delimiters = CSVWord.repeating(delimiter.rawValue)
    base = start
    problems = CSVProblems(maximum: format.maximumProblems)
    maximumLength = format.hasHeader ? CSVFormat.maximumHeaderLength : format.cellLimit
    self.line = line
    recordLine = line
    cellLine = line
    setPlainEnd()
  }

  var needsHeader: Bool { format.hasHeader && columns == nil }

  /// The number of cells in complete records.
  var completeCells: Int { rows.count * (columns ?? 0) }

  /// Whether a record has begun.
  var isInsideRecord: Bool {
    state != .plain || cellNumber > 1 || cellStart < position
  }
}

// MARK: - Pieces

extension CSVParser {
  /// Reads the next piece of the text.
  mutating func append(_ text: CSVDecoder.Text) {
    guard !isStopped, !text.range.isEmpty else { return }
    take(text)
    guard window.count <= CSVCellPlace.maximumStart else {
      stop(.recordTooLong, byte: offsets.source(of: base + recordStart))
      return
    }
    read(window) { parser, bytes in parser.scan(bytes) }
    guard !isStopped else { return }
    checkLength(upTo: state == .afterQuote ? quoteEnd - 1 : position)
    joinDoubledQuotes()
    dropBytes()
  }

  /// Ends the last record.
  mutating func finish() {
    guard !isStopped else { return }
    guard isInsideRecord else {
      if record == 1 { problems.add(CSVError(.emptyFile)) }
      return
    }
    if state == .quoted { fileEndsInQuotes() }
    read(window) { parser, text in
      parser.endCell(at: parser.position, text)
      parser.endRecord(at: parser.position, text)
    }
    joinDoubledQuotes()
  }

  /// Lends the text to a reading that changes the parser.
  private mutating func read(
    _ bytes: [UInt8],
    _ body: (inout CSVParser, JSONText) -> Void
  ) {
    bytes.withText { body(&self, $0) }
  }

  private mutating func take(_ text: CSVDecoder.Text) {
    guard window.isEmpty else {
      window.append(contentsOf: text.bytes[text.range])
      return
    }
    window = text.bytes
    if text.range.upperBound < window.count {
      window.removeLast(window.count - text.range.upperBound)
    }
    move(down: -text.range.lowerBound)
    completeEnd = text.range.lowerBound
  }

  /// Notes that the file ends inside quotation marks, the likely reason for a long cell.
  private mutating func fileEndsInQuotes() {
    let long: [CSVError.Code] = [.fieldTooLong, .recordTooLong]
    if let code = currentFault?.code, long.contains(code),
      currentFault?.column == cellNumber
    {
      isFaulty = false
    }
    fault(.unclosedQuote, at: cellStart, line: cellLine)
  }
}

// MARK: - Bytes that are no longer needed

extension CSVParser {
  /// Drops the bytes of a record that is at fault, or those before the first record.
  private mutating func dropBytes() {
    offsets.forget(before: base + recordStart)
    if isFaulty {
      let distance = position - completeEnd
      window.removeLast(distance)
      move(down: distance)
    } else if rows.isEmpty, completeEnd > 0 {
      dropCompleteBytes()
    }
  }

  private mutating func dropCompleteBytes() {
    let distance = completeEnd
    window = Array(window[distance...])
    cells = cells.map { $0.moved(down: distance) }
    move(down: distance)
    completeEnd = 0
  }

  /// Moves the places of the current record with its bytes.
  private mutating func move(down distance: Int) {
    base += distance
    position -= distance
    recordStart -= distance
    cellStart -= distance
    quoteEnd -= distance
    setPlainEnd()
  }

  /// Returns the rows that are complete and forgets them.
  mutating func takeTable() -> CSVTable {
    let complete = completeCells
    let storage = CSVTableStorage(
      header: header,
      columns: columns ?? 0,
      bytes: window,
      cells: complete == cells.count ? cells : Array(cells.prefix(complete)),
      rows: rows
    )
    guard !rows.isEmpty else { return CSVTable(storage: storage) }
    let rest = cells[complete...]
    cells = []
    // The next page is about as long.
    cells.reserveCapacity(min(complete, 1 << 16))
    cells.append(contentsOf: rest)
    let count = rows.count
    rows = []
    rows.reserveCapacity(min(count, 1 << 13))
    doubled = doubled.map { $0 - complete }
    dropCompleteBytes()
    return CSVTable(storage: storage)
  }

  /// Makes one mark of each doubled one in the cells of complete records.
  private mutating func joinDoubledQuotes() {
    let count = doubled.prefix { $0 < completeCells }.count
    guard count > 0 else { return }
    for cell in doubled[..<count] {
      let range = cells[cell].range
      var end = range.lowerBound
      var index = range.lowerBound
      while index < range.upperBound {
        window[end] = window[index]
        index += window[index] == UInt8(ascii: "\"") ? 2 : 1
        end += 1
      }
      cells[cell] = CSVCellPlace(
        start: range.lowerBound,
        length: end - range.lowerBound
      )
    }
    doubled.removeFirst(count)
  }
}
