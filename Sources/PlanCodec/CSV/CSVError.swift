/// A fault in a CSV file, with its place and its cure.
///
/// An error says where the fault is and how to mend it. It never quotes a cell, because
/// cells hold facts about children and errors end up in logs.
///
/// ```swift
/// print(error)
/// // record 806, line 806, column 5 (Date): the date is not a day of the calendar; write …
/// ```
///
/// ## Topics
///
/// ### What and where
/// - ``code``
/// - ``record``
/// - ``line``
/// - ``column``
/// - ``columnName``
/// - ``byte``
///
/// ### For people
/// - ``description``
public struct CSVError: Error, Hashable, Sendable {
  /// What is wrong.
  public var code: Code

  /// The number of the record, 1 for the header; `nil` if the fault is the whole file's.
  public var record: Int?

  /// The line of the file, from 1; `nil` if the fault is on no line.
  public var line: Int?

  /// The number of the cell in its record, from 1; `nil` if the fault is in no single cell.
  ///
  /// In a record that is too short it is the number of cells there are, in one that is too
  /// long the first cell too many.
  public var column: Int?

  /// The name of the column as the caller's list of columns spells it.
  ///
  /// It is `nil` if the list does not know the column: what a file without a header has in
  /// its first line is content.
  public var columnName: String?

  /// The offset in the file, from 0; `nil` if it is not known.
  ///
  /// For a fault in a cell's value, and for a record with too few or too many cells, it is
  /// where the record starts.
  public var byte: Int?

  /// Creates an error without a place.
  ///
  /// - Parameter code: What is wrong.
  public init(_ code: Code) {
    self.code = code
  }
}

// MARK: - Description

extension CSVError: CustomStringConvertible {
  /// The place, the fault and the cure in one line, without content of the file.
  public var description: String {
    var places: [String] = []
    if let record { places.append("record \(record)") }
    if let line { places.append("line \(line)") }
    if let column { places.append("column \(column)") }
    var place = places.joined(separator: ", ")
    if let columnName { place += place.isEmpty ? columnName : " (\(columnName))" }
    return place.isEmpty ? code.explanation : "\(place): \(code.explanation)"
  }
}
