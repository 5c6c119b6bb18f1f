/// A row, column or file of a package of tables that was left out, or that was noticed.
///
/// A problem says where it is, what became of the place, and how to mend it. It never quotes
/// a cell or a header, and names a file only if the name is one of the format's.
///
/// ```swift
/// print(problem)
/// // targets.csv, record 12, line 12, column 18 (due): …; the row was left out
/// ```
///
/// ## Topics
///
/// ### What and where
/// - ``file``
/// - ``error``
/// - ``consequence``
///
/// ### For people
/// - ``isNotice``
/// - ``description``
public struct PlanTableProblem: Hashable, Sendable {
  /// The name of the file, such as `targets.csv`; empty if it is none of the format's.
  public let file: String

  /// What is wrong, with its place in the file.
  ///
  /// Beside an unknown header, the name of the column is that of the nearest one.
  public let error: CSVError

  /// What became of it.
  public let consequence: Consequence

  /// Whether every row came in, so that nobody's facts are missing.
  public var isNotice: Bool {
    consequence == .rowKept || consequence == .columnLeftOut
      || consequence == .otherFileLeftOut
  }
}

// MARK: - Consequence

extension PlanTableProblem {
  /// What became of a place with a problem.
  public struct Consequence: RawRepresentable, Hashable, Sendable {
    /// The code, such as `rowLeftOut`.
    public let rawValue: String

    /// Creates a consequence; any text is one.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Nothing of the table came in.
    public static let fileLeftOut = Self(rawValue: "fileLeftOut")

    /// A file that is no table of the format was not read.
    public static let otherFileLeftOut = Self(rawValue: "otherFileLeftOut")

    /// A column that is none of the table's was not read.
    public static let columnLeftOut = Self(rawValue: "columnLeftOut")

    /// Nothing of the row came in.
    public static let rowLeftOut = Self(rawValue: "rowLeftOut")

    /// The row came in, and somebody may want to look at it.
    public static let rowKept = Self(rawValue: "rowKept")
  }
}

extension PlanTableProblem.Consequence {
  /// The consequence in words, or the code itself if it is not one of the library's.
  public var explanation: String {
    switch self {
    case .fileLeftOut, .otherFileLeftOut: "the file was left out"
    case .columnLeftOut: "the column was left out"
    case .rowLeftOut: "the row was left out"
    case .rowKept: "the row was kept"
    default: rawValue
    }
  }
}

// MARK: - Description

extension PlanTableProblem: CustomStringConvertible {
  /// The place, what is wrong, the cure and the consequence in one line, without content.
  public var description: String {
    var places = [file.isEmpty ? "another file" : file]
    if let record = error.record { places.append("record \(record)") }
    if let line = error.line { places.append("line \(line)") }
    if let column = error.column { places.append("column \(column)") }
    var place = places.joined(separator: ", ")
    if let columnName = error.columnName { place += " (\(columnName))" }
    return "\(place): \(explanation); \(consequence.explanation)"
  }

  /// The fault and its cure in words.
  private var explanation: String {
    error.code == .unknownColumn && error.columnName != nil
      ? "the header is nearly that of this column; write it exactly so"
      : error.code.tableExplanation
  }
}
