/// A file or folder that can't be read or written.
struct FileFailure: Error, CustomStringConvertible {
  /// The path.
  let path: String

  /// What could not be done, such as `read`.
  let operation: String

  /// The number that the system gives to what went wrong, `nil` if it has none.
  let number: Int32?

  var description: String {
    let cause = number.map { " (system error \($0))" } ?? ""
    return "could not \(operation) \(path)\(cause)"
  }
}
