/// One row of a CSV file.
///
/// Printing a record shows where it stands and none of its cells.
public struct CSVRecord: Sendable {
  let storage: CSVTableStorage
  let row: Int

  /// The number of the record in the file; the first is 1, and is the header if there is one.
  public var number: Int { storage.rows[row].record }

  /// The line of the file on which the record begins, from 1.
  public var line: Int { storage.rows[row].line }

  /// The offset of the record in the file, from 0.
  public var byte: Int { storage.rows[row].byte }

  /// Whether no cell has anything but spaces, as in rows that a spreadsheet adds at the end.
  public var isBlank: Bool { allSatisfy(\.isBlank) }

  /// The cell in a column.
  ///
  /// - Parameter name: The name of the column, byte for byte.
  /// - Returns: The cell, or `nil` if no column has the name.
  public subscript(name: String) -> CSVCell? {
    storage.header.index(of: name).map { self[$0] }
  }

  /// Returns an error about the record as a whole.
  ///
  /// - Parameter code: What is wrong.
  /// - Returns: The error with the record's place.
  public func error(_ code: CSVError.Code) -> CSVError {
    var error = CSVError(code)
    error.record = number
    error.line = line
    error.byte = byte
    return error
  }
}

// MARK: - Cells

extension CSVRecord: RandomAccessCollection {
  /// The position of the first cell, 0.
  public var startIndex: Int { 0 }

  /// The number of cells.
  public var endIndex: Int { storage.columns }

  /// The cell at a position; an error counts it from 1.
  public subscript(position: Int) -> CSVCell {
    precondition(indices ~= position, "a cell is asked for by a position in the record")
    return CSVCell(record: self, index: position)
  }
}

// MARK: - Redaction

extension CSVRecord: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The place of the record, without content.
  public var description: String { "CSVRecord(\(number), line \(line))" }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: []) }
}
