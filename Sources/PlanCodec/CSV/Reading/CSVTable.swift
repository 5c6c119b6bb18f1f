/// The rows of a CSV file, each with as many cells as there are columns.
///
/// ```swift
/// for record in table {
///   let name = record["Forename"]?.text
/// }
/// ```
///
/// Printing a table shows its size and none of its cells.
///
/// ## Topics
///
/// ### Columns
/// - ``header``
/// - ``columnCount``
/// - ``index(ofColumn:)``
public struct CSVTable: Sendable {
  let storage: CSVTableStorage

  /// A table without columns.
  static let empty = CSVTable(
    storage: CSVTableStorage(
      header: CSVHeader(),
      columns: 0,
      bytes: [],
      cells: [],
      rows: []
    )
  )

  /// The names of the columns as the file has them, empty if the file has no header.
  public var header: [String] { storage.header.names }

  /// How many cells each row has.
  public var columnCount: Int { storage.columns }

  /// Returns the position of a column.
  ///
  /// - Parameter name: The name of the column, byte for byte.
  /// - Returns: The position, 0 for the first column, or `nil` if no column has the name.
  public func index(ofColumn name: String) -> Int? {
    storage.header.index(of: name)
  }
}

// MARK: - Rows

extension CSVTable: RandomAccessCollection {
  /// The position of the first row, 0.
  public var startIndex: Int { 0 }

  /// The number of rows; the header is none.
  public var endIndex: Int { storage.rows.count }

  /// The row at a position.
  public subscript(position: Int) -> CSVRecord {
    precondition(indices ~= position, "a row is asked for by a position in the table")
    return CSVRecord(storage: storage, row: position)
  }
}

// MARK: - Hashable

extension CSVTable: Hashable {
  /// Returns whether two tables have the same header and the same cells.
  public static func == (one: Self, other: Self) -> Bool {
    one.header.map { Array($0.utf8) } == other.header.map { Array($0.utf8) }
      && one.storage.hasSameCells(as: other.storage)
  }

  public func hash(into hasher: inout Hasher) {
    storage.hashCells(into: &hasher)
  }
}

// MARK: - Redaction

extension CSVTable: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The size of the table, without content.
  public var description: String { "CSVTable(\(count) rows, \(columnCount) columns)" }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: []) }
}
