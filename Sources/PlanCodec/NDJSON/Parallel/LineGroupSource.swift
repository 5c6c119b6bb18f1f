/// Gives whole lines in groups, in the order of the stream.
protocol LineGroupSource {
  /// Takes the next lines.
  ///
  /// - Parameter size: The number of bytes that they are to have together, about.
  /// - Returns: The lines, `nil` at the end of the stream.
  /// - Throws: An error if the stream can't be read.
  mutating func nextGroup(of size: Int) async throws -> LineGroup?
}

extension LineCutter: LineGroupSource {
  mutating func nextGroup(of size: Int) -> LineGroup? { takeGroup(of: size) }
}
