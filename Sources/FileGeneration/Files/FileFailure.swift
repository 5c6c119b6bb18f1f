/// A file or folder that can't be read or written.
package struct FileFailure: Error, CustomStringConvertible {
  /// The path.
  package let path: String

  /// What could not be done, such as `read`.
  package let operation: String

  /// The number that the system gives to what went wrong, `nil` if it has none.
  package let number: Int32?

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - operation: What could not be done, such as `read`.
  ///   - number: The number that the system gives to what went wrong.
  package init(path: String, operation: String, number: Int32?) {
    self.path = path
    self.operation = operation
    self.number = number
  }

  package var description: String {
    let cause = number.map { " (system error \($0))" } ?? ""
    return "could not \(operation) \(path)\(cause)"
  }
}
