/// The standard input can't be read, or nobody reads the standard output.
struct StreamError: Error, Hashable {
  /// The number that the system gives to what went wrong.
  let number: Int32
}
