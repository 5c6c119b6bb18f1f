import PlanModel

/// A record with the code that reads and writes it as cells of a row.
///
/// The code follows from the record's list of fields; it is made by `swift run
/// format-generator`, and a test fails if it differs from the list.
protocol TableRecord: PlanRecord {
  /// How many columns the record has, with those of the records that lie flat in it.
  static var columnCount: Int { get }

  /// Reads the cells of a row.
  ///
  /// - Parameter cells: A reader at the first cell of the record, which moves behind its last.
  mutating func readCells(from cells: inout CellReader)

  /// Writes the cells of a row, and reports what has no cell.
  ///
  /// - Parameter cells: A writer at the first cell of the record, which moves behind its last.
  func writeCells(to cells: inout CellWriter)
}

extension TableRecord {
  /// Reads the record where it stands, be it in an optional.
  @inline(__always)
  mutating func read(from cells: inout CellReader) { readCells(from: &cells) }
}
