/// The error number with which a call to the system failed.
package struct SystemFailure: Error, Hashable, Sendable {
  /// The number, such as that of `ENOSPC`.
  package let number: Int32

  /// Creates a failure.
  ///
  /// - Parameter number: The error number.
  package init(_ number: Int32) {
    self.number = number
  }
}
