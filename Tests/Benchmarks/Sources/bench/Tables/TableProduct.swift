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

  /// Reads each row of a file as a reading, a page of 256 KiB at a time.
  @inline(never)
  static func readings(
    in file: [UInt8],
    _ body: (Reading, LearningPlan.ID) -> Void
  ) throws {
    let length = 256 << 10
    let pieces = stride(from: 0, to: file.count, by: length).lazy.map {
      file[$0..<min($0 + length, file.count)]
    }
    for page in CSVPages(pieces: pieces, format: PlanTables.format()) {
      try rows(of: page, body)
    }
  }

  /// Reads each row of a page as a reading.
  static func rows(
    of page: CSVContents,
    _ body: (Reading, LearningPlan.ID) -> Void
  ) throws {
    guard PlanTables.readings(in: page, body).isEmpty else {
      throw BenchError("a row can't be read")
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
  /// - Throws: What reading throws.
  static func pages(
    of descriptor: Int32,
    upTo limit: Int,
    _ body: (Reading, LearningPlan.ID) -> Void
  ) throws -> Int {
    var pages = FileCSVPages(descriptor: descriptor, format: PlanTables.format())
    var count = 0
    while count < limit, let page = try pages.nextPage() {
      try rows(of: page, body)
      count += 1
    }
    return count
  }

  /// Reads what ``write(_:)`` has written.
  static func read(
    _ written: [UInt8],
    _ body: (Reading, LearningPlan.ID) -> Void
  ) throws {
    let header = Array("plan,id,target,on,value,unit,recordedBy,text\r\n".utf8)
    try readings(in: header + written, body)
  }
}
