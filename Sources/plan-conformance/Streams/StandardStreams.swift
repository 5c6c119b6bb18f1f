#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The standard input and output, as bytes and without a buffer that holds them back.
enum StandardStreams {
  private static let pieceSize = 65_536

  /// Waits for bytes of the standard input, and returns those that have come.
  ///
  /// - Returns: The bytes, none at the end of the input.
  /// - Throws: An error if the input can't be read.
  static func nextPiece() throws(StreamError) -> [UInt8] {
    while true {
      var count = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: pieceSize) {
        buffer,
        filled in
        count = unsafe read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      guard count < 0 else { return piece }
      try failUnlessInterrupted()
    }
  }

  /// Writes all bytes to the standard output.
  ///
  /// - Parameter bytes: The bytes.
  /// - Throws: An error if they can't be written.
  static func send(_ bytes: [UInt8]) throws(StreamError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe write(STDOUT_FILENO, buffer.baseAddress, buffer.count)
      }
      if count < 0 { try failUnlessInterrupted() }
      rest = rest.dropFirst(max(0, count))
    }
  }

  private static func failUnlessInterrupted() throws(StreamError) {
    guard errno == EINTR else { throw StreamError(number: errno) }
  }
}
