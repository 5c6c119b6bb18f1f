/// Something about a column that a person should settle before a file is imported.
///
/// A question quotes no cell. It names a header only as the list of known headers spells it.
///
/// ```swift
/// print(question)
/// // column 3 (Review Date): the header is nearly a known one; …; suggested: reviewDate
/// ```
///
/// ## Topics
///
/// ### What and where
/// - ``code``
/// - ``index``
/// - ``columnName``
///
/// ### Answers
/// - ``suggestions``
/// - ``dates``
///
/// ### For people
/// - ``description``
public struct MappingQuestion: Hashable, Sendable {
  /// What is asked.
  public var code: Code

  /// The position of the column, 0 for the first; `nil` if it is about the whole file.
  public var index: Int?

  /// The header as the list of known headers spells it; `nil` for one that it does not know.
  public var columnName: String?

  /// The fields that the column may stand for, the likeliest first.
  public var suggestions: [CSVField]

  /// The orders in which the column may write its dates, the likeliest first.
  public var dates: [CSVDate]

  /// Creates a question.
  ///
  /// - Parameters:
  ///   - code: What is asked.
  ///   - index: The position of the column, 0 for the first.
  ///   - columnName: The header as the list of known headers spells it.
  ///   - suggestions: The fields that the column may stand for.
  ///   - dates: The orders in which the column may write its dates.
  public init(
    _ code: Code,
    index: Int? = nil,
    columnName: String? = nil,
    suggestions: [CSVField] = [],
    dates: [CSVDate] = []
  ) {
    self.code = code
    self.index = index
    self.columnName = columnName
    self.suggestions = suggestions
    self.dates = dates
  }
}

// MARK: - Description

extension MappingQuestion: CustomStringConvertible {
  /// The place, the question and the suggestions in one line, without content of the file.
  public var description: String {
    var text = index.map { "column \($0 + 1)" } ?? "the file"
    if let columnName { text += " (\(columnName))" }
    text += ": \(code.explanation)"
    let answers = suggestions.map(\.rawValue) + dates.map(\.rawValue)
    return answers.isEmpty
      ? text : text + "; suggested: \(answers.joined(separator: ", "))"
  }
}
