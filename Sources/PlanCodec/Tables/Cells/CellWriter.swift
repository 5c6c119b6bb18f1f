import PlanModel

/// Writes records as rows of a table, and keeps count of what is lost.
///
/// Each record's ``TableRecord/writeCells(to:)`` calls the `write` method for the type of a
/// field, and `leaveOut` for a field without a column.
struct CellWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// What the rows do not carry.
  var losses: LossReport

  /// The name of the record whose rows are written.
  private let record: String

  /// The columns of the table.
  let columns: [PlanColumn]

  private let delimiter: UInt8
  private let guardsFormulas: Bool

  /// The column that is written next.
  private var position = 0

  /// How many cells of the row have text in them.
  private var filledCells = 0

  /// The names of the records in which the position is, from the outermost inwards.
  private var path: [String] = []

  /// Creates a writer, and writes the header.
  ///
  /// - Parameters:
  ///   - columns: The columns of the table.
  ///   - record: The name of the record whose rows are written.
  ///   - style: Whether formulas are guarded.
  ///   - delimiter: The character that parts the cells.
  ///   - losses: What has been lost so far.
  init(
    columns: [PlanColumn],
    record: String,
    style: CSVWritingStyle,
    delimiter: CSVDelimiter,
    losses: LossReport
  ) {
    self.columns = columns
    self.record = record
    self.delimiter = delimiter.rawValue
    self.losses = losses
    guardsFormulas = style != .exact
    for column in columns { text(column.name) }
    endRow()
  }

  /// Ends a row.
  mutating func endRow() {
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
    (position, filledCells) = (0, 0)
  }

  /// Counts a field of the row's record, or of one that lies flat in it, as lost.
  private mutating func lose(_ field: String) {
    losses.add(record: record, field: (path + [field]).joined(separator: "."))
  }

  /// Counts the field of the cell that was written last as lost.
  private mutating func loseCell() {
    losses.add(record: record, field: columns[position - 1].name)
  }
}

// MARK: - Cells

extension CellWriter {
  /// Leaves a cell empty.
  @inline(never)
  private mutating func skip() {
    if position > 0 { bytes.append(delimiter) }
    position += 1
  }

  /// Writes a cell.
  ///
  /// Text with control characters is left out and reported, because no reader of CSV takes
  /// it.
  ///
  /// - Parameters:
  ///   - text: The text of the cell.
  ///   - isGuarded: Whether it is guarded where a spreadsheet would take it for a formula.
  @inline(never)
  private mutating func cell(_ text: String, isGuarded: Bool) {
    skip()
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    guard bytes.count > start else { return }
    if isGuarded, CSVSpreadsheetGuard.needsGuard(bytes[start...]) {
      bytes.insert(UInt8(ascii: "'"), at: start)
    }
    guard let needsQuotes = needsQuotes(from: start) else {
      bytes.removeLast(bytes.count - start)
      return loseCell()
    }
    filledCells += 1
    if needsQuotes { quote(from: start) }
  }

  private mutating func text(_ text: String) { cell(text, isGuarded: guardsFormulas) }

  private mutating func plain(_ text: String?) {
    if let text { cell(text, isGuarded: false) } else { skip() }
  }

  /// Returns whether a cell needs quotation marks, `nil` if no cell may hold its text.
  private func needsQuotes(from start: Int) -> Bool? {
    var isSpecial = false
    for position in start..<bytes.count {
      let byte = bytes[position]
      if byte < 0x20 {
        guard 0x09...0x0D ~= byte else { return nil }
        isSpecial = true
      } else if byte == UInt8(ascii: "\"") || byte == delimiter {
        isSpecial = true
      }
    }
    return isSpecial
  }

  private mutating func quote(from start: Int) {
    let content = Array(bytes[start...])
    bytes.removeLast(content.count)
    bytes.append(UInt8(ascii: "\""))
    for byte in content {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

// MARK: - Values

extension CellWriter {
  mutating func write(_ value: some TextValue) { text(value.fieldText) }

  /// Writes text that may be missing; text without letters can't be told from none.
  mutating func write(_ value: (some TextValue)?) {
    guard let value = value?.fieldText else { return skip() }
    text(value)
    if value.isEmpty { loseCell() }
  }

  mutating func write(_ values: [some TextValue]) {
    text(ListCell.text(of: values.map(\.fieldText)))
  }

  mutating func write(_ values: [Number]) {
    text(ListCell.text(of: values.map(\.description)))
  }

  mutating func write(_ value: Int) { plain(String(value)) }
  mutating func write(_ value: Int?) { plain(value.map { String($0) }) }
  mutating func write(_ value: Number?) { plain(value?.description) }
  mutating func write(_ value: Bool) { plain(value ? "true" : "false") }
  mutating func write(_ value: Bool?) { plain(value.map { $0 ? "true" : "false" }) }
}

// MARK: - Records and what has no column

extension CellWriter {
  /// Writes a record that lies flat in the row.
  ///
  /// Cells that are all empty read back as no record, which is reported.
  mutating func write<Record: TableRecord>(_ value: Record?, _ name: String) {
    guard let value else {
      for _ in 0..<Record.columnCount { skip() }
      return
    }
    let before = filledCells
    path.append(name)
    value.writeCells(to: &self)
    leaveOut(value.unknownMembers)
    path.removeLast()
    if before == filledCells { lose(name) }
  }

  /// Reports a list that has no column, if there is anything in it.
  mutating func leaveOut(_ values: [some PlanRecord], _ name: String) {
    if !values.isEmpty { lose(name) }
  }

  /// Reports members of a document that the library does not know.
  mutating func leaveOut(_ members: UnknownMembers) {
    if !members.isEmpty { lose("unknownMembers") }
  }
}
