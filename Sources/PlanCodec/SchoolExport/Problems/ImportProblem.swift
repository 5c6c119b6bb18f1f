/// A row, column or cell of a school's export that was left out or not understood.
///
/// A problem says where it is, what became of the place, and how to mend it. It never quotes
/// a cell, and names a column only as the list of known headers spells it.
///
/// ```swift
/// print(problem)
/// // targets.csv, record 12, line 12, column 15 (Measure): …; the cell was left out
/// ```
///
/// ## Topics
///
/// ### What and where
/// - ``code``
/// - ``consequence``
/// - ``file``
/// - ``record``
/// - ``line``
/// - ``column``
/// - ``columnName``
///
/// ### For people
/// - ``isNotice``
/// - ``isLoss``
/// - ``description``
public struct ImportProblem: Hashable, Sendable {
  /// What is wrong.
  public var code: Code

  /// What became of it.
  public var consequence: Consequence

  /// The label of the file.
  public var file: String

  /// The number of the record, 1 for the header; `nil` if the problem is the whole file's.
  public var record: Int?

  /// The line of the file, from 1; `nil` if the problem is on no line.
  public var line: Int?

  /// The number of the cell in its record, from 1; `nil` if it is in no single cell.
  public var column: Int?

  /// The name of the column as the list of known headers spells it.
  ///
  /// `nil` for a header that the list does not know.
  public var columnName: String?

  /// Creates a problem without a place in the file.
  ///
  /// - Parameters:
  ///   - code: What is wrong.
  ///   - consequence: What became of it.
  ///   - file: The label of the file.
  public init(_ code: Code, _ consequence: Consequence, file: String) {
    self.code = code
    self.consequence = consequence
    self.file = file
  }

  /// Whether nothing is missing: the cell came in, and somebody may want to look at it.
  public var isNotice: Bool {
    [.keptAsText, .readAsNearest, .readAsAssumed].contains(consequence)
  }

  /// Whether something that the file says did not come in.
  ///
  /// A column that is not read does not count, nor does a row that says the same as another.
  public var isLoss: Bool {
    !isNotice && consequence != .columnSkipped && code != .repeatedRow
  }
}

// MARK: - Faults of the CSV file

extension ImportProblem {
  init(_ error: CSVError, _ consequence: Consequence, file: String) {
    self.init(Code(error.code), consequence, file: file)
    record = error.record
    line = error.line
    column = error.column
    columnName = error.columnName
  }
}

// MARK: - Description

extension ImportProblem: CustomStringConvertible {
  /// The place, what is wrong, the cure and the consequence in one line, without content.
  public var description: String {
    var places = [file]
    if let record { places.append("record \(record)") }
    if let line { places.append("line \(line)") }
    if let column { places.append("column \(column)") }
    var place = places.joined(separator: ", ")
    if let columnName { place += " (\(columnName))" }
    return "\(place): \(code.explanation); \(consequence.explanation)"
  }
}
