import PlanCodec
import PlanModel

/// The calls of the library for CSV that are measured; no other file here names them.
enum TableProduct {
  /// Returns the number of rows and the bytes of all cells, without making text of them.
  @inline(never)
  static func lengths(in file: [UInt8]) throws -> [Int] {
    var bytes = 0
    let table = try CSVReader.table(in: file)
    for record in table {
      for cell in record { bytes += cell.bytes.count }
    }
    return [table.count, bytes]
  }

  /// Returns the same, and makes the text of every cell.
  @inline(never)
  static func texts(in file: [UInt8]) throws -> [Int] {
    var bytes = 0
    let table = try CSVReader.table(in: file)
    for record in table {
      for cell in record { bytes += cell.text.utf8.count }
    }
    return [table.count, bytes]
  }

  /// Reads each row of a file as a reading.
  @inline(never)
  static func readings(in file: [UInt8], _ body: (TableRow) throws -> Void) throws {
    try rows(of: CSVReader.table(in: file), body)
  }

  /// Reads each row of a table as a reading.
  static func rows(of table: CSVTable, _ body: (TableRow) throws -> Void) throws {
    for record in table {
      let plan = try record[0].identifier(of: LearningPlan.self)
      let id = try record[1].identifier(of: Reading.self)
      guard let plan, let id, let on = try record[3].day() else {
        throw BenchError("a cell is empty")
      }
      var reading = Reading(id: id, on: on)
      reading.target = try record[2].identifier(of: Target.self)
      reading.value = try record[4].number()
      reading.unit = record[5].filledText.map(MeasureUnit.init)
      reading.recordedBy = record[6].filledText
      reading.text = record[7].filledText
      try body(TableRow(plan: plan, reading: reading))
    }
  }

  /// Writes the rows of a table without its header.
  @inline(never)
  static func write(_ rows: [TableRow]) throws -> [UInt8] {
    var writer = CSVWriter()
    // A reading has room for many fields, and would be copied if it were taken out.
    for index in rows.indices {
      try writer.appendRecord { cells in
        cells.text(rows[index].plan.text)
        cells.text(rows[index].reading.id.text)
        cells.text(rows[index].reading.target?.text)
        cells.day(rows[index].reading.on)
        cells.number(rows[index].reading.value)
        cells.text(rows[index].reading.unit?.rawValue)
        cells.text(rows[index].reading.recordedBy)
        cells.text(rows[index].reading.text)
      }
    }
    return writer.takeBytes()
  }

  /// Reads the rows of an open file a page at a time.
  ///
  /// - Parameters:
  ///   - descriptor: The file, which is read from where it stands.
  ///   - limit: The number of pages after which to stop.
  ///   - body: What is done with each row.
  /// - Returns: The number of pages.
  /// - Throws: What reading or the body throws.
  static func pages(
    of descriptor: Int32,
    upTo limit: Int,
    _ body: (TableRow) throws -> Void
  ) throws -> Int {
    var pages = FileCSVPages(descriptor: descriptor)
    var count = 0
    while count < limit, let page = try pages.nextPage() {
      try rows(of: page.table, body)
      count += 1
    }
    return count
  }

  /// Reads what ``write(_:)`` has written.
  static func read(_ written: [UInt8], _ body: (TableRow) throws -> Void) throws {
    var format = CSVFormat()
    format.hasHeader = false
    format.delimiter = .comma
    format.removesSpreadsheetGuard = true
    try rows(of: CSVReader.table(in: written, format: format), body)
  }
}
