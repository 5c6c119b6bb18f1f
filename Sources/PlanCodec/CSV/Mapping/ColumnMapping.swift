/// Which field each column of a foreign file stands for.
///
/// A mapping is guessed from the headers of a file and from its cells, shown to a person,
/// corrected, kept, and used again for the next file of the same kind.
///
/// ```swift
/// var mapping = ColumnMapping(guessedFor: table)
/// for question in mapping.questions { print(question) }
/// mapping.assign(.dateOfBirth, toColumn: 4)
/// let columns = mapping.columns(of: nextTable)
/// ```
///
/// What is certain is taken without a word: a header of the list whose cells do not
/// contradict it. What is likely is proposed with a question, and what could be more than
/// one field is only asked. Nothing depends on the order of the rows, as long as they fit
/// the sample.
///
/// Printing a mapping shows fields and no header: a file without a header line has facts
/// about a pupil there.
///
/// ## Topics
///
/// ### Guessing
/// - ``init(guessedFor:aliases:)``
/// - ``init(guessedFor:rows:aliases:)``
/// - ``sampleSize``
///
/// ### Looking at a mapping
/// - ``columns``
/// - ``column(of:)``
/// - ``questions``
/// - ``isSettled``
/// - ``hasHeader``
///
/// ### Correcting it
/// - ``assign(_:toColumn:)``
/// - ``leaveOut(column:)``
/// - ``confirm(column:)``
/// - ``setDates(_:forColumn:)``
///
/// ### Using it
/// - ``columns(of:aliases:)``
///
/// ### Keeping it
/// - ``json``
/// - ``init(json:)``
public struct ColumnMapping: Hashable, Sendable {
  /// A column of the file.
  public struct Column: Hashable, Sendable {
    /// The header as the file has it; empty if the file has no header line.
    ///
    /// Show it to the person who has the file, and keep it out of logs.
    public internal(set) var header: String

    /// The field that the column stands for; `nil` if it is left out or nobody knows yet.
    public internal(set) var field: CSVField?

    /// The order in which the column writes its dates.
    ///
    /// It is `nil` if the column has no dates, or if its cells do not show the order.
    public internal(set) var dates: CSVDate?

    /// How the field was found.
    public internal(set) var basis: Basis
  }

  /// The columns in the order of the file.
  public internal(set) var columns: [Column]

  /// What a person should settle, column by column.
  ///
  /// A question about a column that has a field asks to confirm what is proposed.
  public internal(set) var questions: [MappingQuestion]

  /// Whether the file has a header line, so that columns are found by their headers.
  ///
  /// Without one they are found by their positions.
  public let hasHeader: Bool

  init(columns: [Column], questions: [MappingQuestion], hasHeader: Bool) {
    self.columns = columns
    self.questions = questions
    self.hasHeader = hasHeader
  }

  /// Whether there is nothing left to ask.
  public var isSettled: Bool { questions.isEmpty }

  /// Returns the position of the column that stands for a field.
  ///
  /// - Parameter field: The field.
  /// - Returns: The position, 0 for the first column, or `nil` if no column does.
  public func column(of field: CSVField) -> Int? {
    columns.firstIndex { $0.field == field }
  }
}

// MARK: - Redaction

extension ColumnMapping: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The fields in the order of the columns and the number of questions, without headers.
  public var description: String {
    let fields = columns.map { $0.field?.rawValue ?? "?" }.joined(separator: ", ")
    return "ColumnMapping(\(fields); \(questions.count) questions)"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension ColumnMapping.Column: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The field, the order of dates and the basis, without the header.
  public var description: String {
    let dates = dates.map { ", \($0.rawValue)" } ?? ""
    return "Column(\(field?.rawValue ?? "?")\(dates), \(basis.rawValue))"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
