#if PostgreSQL
/// A statement with the values of its parameters.
struct SQLStatement: Sendable {
  /// The statement, with `$1`, `$2` and so on in the place of values.
  let text: String

  /// The values.
  let values: [SQLValue]

  /// Whether the statement is kept by the connection once it was parsed.
  let isPrepared: Bool

  init(_ text: String, _ values: [SQLValue] = []) {
    self.text = text
    self.values = values
    self.isPrepared = true
  }

  /// Creates a statement that is used once.
  init(once text: String, _ values: [SQLValue] = []) {
    self.text = text
    self.values = values
    self.isPrepared = false
  }

  static let begin = Self("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
  static let beginReading = Self("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY")
  static let commit = Self("COMMIT")
  static let rollback = Self("ROLLBACK")
}
#endif
