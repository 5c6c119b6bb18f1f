import PlanModel

/// Writes records as rows of a table, and keeps count of what is lost.
///
/// Each record's ``TableRecord/writeCells(to:)`` calls the `write` method for the type of a
/// field, and `leaveOut` for a field without a column.
struct CellWriter: ~Copyable {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// What the rows do not carry.
  var losses: LossReport

  /// The name of the record whose rows are written.
  private let record: String

  /// The columns of the table.
  let columns: [PlanColumn]

  private var row: CSVRecordWriter

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
    self.losses = losses
    row = CSVRecordWriter(
      layout: CSVWritingLayout(style: style, delimiter: delimiter),
      isNumeric: [],
      quotesDelimiters: true
    )
    for column in columns { text(column.name) }
    row.end(opensFile: true)
    take()
  }

  /// Ends a row.
  mutating func endRow() {
    row.end(opensFile: false)
    take()
  }

  private mutating func take() {
    row.append(to: &bytes)
    row.removeAll()
    filledCells = 0
  }

  /// Counts a field of the row's record, or of one that lies flat in it, as lost.
  private mutating func lose(_ field: String) {
    losses.add(record: record, field: (path + [field]).joined(separator: "."))
  }

  /// Counts the field of the cell that was written last as lost.
  private mutating func loseCell() {
    losses.add(record: record, field: columns[row.count - 1].name)
  }
}

// MARK: - Cells

extension CellWriter {
  /// Leaves a cell empty.
  @inline(never)
  private mutating func skip() { row.text(nil) }

  /// Writes a cell of text.
  ///
  /// Text with control characters is left out and reported, because no reader of CSV takes
  /// it.
  @inline(never)
  private mutating func text(_ text: String) {
    guard row.textIfPossible(text) else { return loseCell() }
    if !text.utf8.isEmpty { filledCells += 1 }
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

  mutating func write(_ value: Int?) {
    row.integer(value)
    if value != nil { filledCells += 1 }
  }

  mutating func write(_ value: Number?) {
    row.number(value)
    if value != nil { filledCells += 1 }
  }

  mutating func write(_ value: Day?) {
    row.day(value)
    if value != nil { filledCells += 1 }
  }

  mutating func write(_ value: Bool?) {
    row.flag(value)
    if value != nil { filledCells += 1 }
  }
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
