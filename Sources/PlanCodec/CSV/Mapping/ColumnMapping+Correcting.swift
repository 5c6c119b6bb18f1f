// A precondition here is about a position that the caller counts, never about a file.

extension ColumnMapping {
  /// Says which field a column stands for.
  ///
  /// Another column that stood for the field is left out, and the questions about both are
  /// answered but for the order of dates.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - index: The position of the column, 0 for the first.
  public mutating func assign(_ field: CSVField, toColumn index: Int) {
    checkPosition(index)
    for other in columns.indices where other != index && columns[other].field == field {
      leaveOut(column: other)
    }
    columns[index].field = field
    columns[index].basis = .person
    if !CSVField.dates.contains(field) { columns[index].dates = nil }
    questions.removeAll { question in
      let isRival = question.code == .repeatedField && question.suggestions == [field]
      guard question.index == index || isRival else { return false }
      return isRival || !question.code.isAboutDates || !CSVField.dates.contains(field)
    }
  }

  /// Says that a column is of no interest.
  ///
  /// - Parameter index: The position of the column, 0 for the first.
  public mutating func leaveOut(column index: Int) {
    checkPosition(index)
    columns[index].field = nil
    columns[index].dates = nil
    columns[index].basis = .person
    questions.removeAll { $0.index == index }
  }

  /// Says that what is proposed for a column is right.
  ///
  /// - Parameter index: The position of the column, 0 for the first.
  public mutating func confirm(column index: Int) {
    checkPosition(index)
    columns[index].basis = .person
    questions.removeAll { $0.index == index }
  }

  /// Says in which order a column writes its dates.
  ///
  /// - Parameters:
  ///   - dates: The order; `nil` if nobody knows, so that only a date that can be one day is
  ///     read.
  ///   - index: The position of the column, 0 for the first.
  public mutating func setDates(_ dates: CSVDate?, forColumn index: Int) {
    checkPosition(index)
    columns[index].dates = dates
    questions.removeAll { $0.index == index && $0.code.isAboutDates }
  }

  private func checkPosition(_ index: Int) {
    precondition(
      columns.indices ~= index,
      "a column is named by a position in the mapping"
    )
  }
}
