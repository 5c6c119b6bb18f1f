#if PostgreSQL
/// A statement with the values of its parameters.
package struct SQLStatement: Sendable {
  /// The statement, with `$1`, `$2` and so on in the place of values.
  let text: String

  /// The values.
  let values: [SQLValue]

  /// Whether the statement is kept by the connection once it was parsed.
  let isPrepared: Bool

  package init(_ text: String, _ values: [SQLValue] = []) {
    self.text = text
    self.values = values
    self.isPrepared = true
  }

  /// Creates a statement that is used once.
  package init(once text: String, _ values: [SQLValue] = []) {
    self.text = text
    self.values = values
    self.isPrepared = false
  }

  package static let begin = Self("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
  package static let beginReading = Self("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY")
  package static let commit = Self("COMMIT")
  package static let rollback = Self("ROLLBACK")
}
#endif
