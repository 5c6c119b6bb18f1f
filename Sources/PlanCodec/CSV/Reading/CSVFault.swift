/// A fault at a byte of a file.
struct CSVFault: Hashable, Sendable {
  let code: CSVError.Code

  /// The offset in the file.
  let byte: Int
}
