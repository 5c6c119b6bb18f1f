// The only file of this product that calls the C library, and the only one with unsafe
// calls. No pointer lives longer than the call that it is handed to.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What a stream of lines asks of the system.
enum StreamCalls {
  /// Reads what has come, and waits if nothing has.
  ///
  /// - Parameters:
  ///   - descriptor: What to read from.
  ///   - bytes: Where the bytes are put.
  ///   - room: The part of it that may be overwritten; it is not empty.
  ///   - byte: The offset in the stream, for the error.
  /// - Returns: The number of bytes read, 0 at the end of the stream.
  /// - Throws: An error if the stream can't be read.
  static func receive(
    from descriptor: Int32,
    into bytes: inout [UInt8],
    in room: Range<Int>,
    at byte: Int
  ) throws(PlanStreamError) -> Int {
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        let part = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[room])
        return unsafe read(descriptor, part.baseAddress, part.count)
      }
      guard count < 0 else { return count }
      try failUnlessInterrupted(.unreadable, at: byte)
    }
  }

  /// Writes as many bytes as the system takes at once.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, of which some are written already.
  ///   - index: The first that is not.
  ///   - descriptor: What to write to.
  ///   - byte: The offset in the stream, for the error.
  /// - Returns: The number of bytes written.
  /// - Throws: An error if the stream can't be written.
  static func send(
    _ bytes: [UInt8],
    from index: Int,
    to descriptor: Int32,
    at byte: Int
  ) throws(PlanStreamError) -> Int {
    while true {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[index...])
        return unsafe write(descriptor, rest.baseAddress, rest.count)
      }
      guard count < 0 else { return count }
      try failUnlessInterrupted(.unwritable, at: byte)
    }
  }

  /// Goes to a byte of a file.
  ///
  /// - Parameters:
  ///   - byte: The offset of the byte.
  ///   - descriptor: The file.
  /// - Returns: Whether it is a file; in a pipe one can't go anywhere.
  /// - Throws: An error if the system refuses for another reason.
  static func seek(to byte: Int, in descriptor: Int32) throws(PlanStreamError) -> Bool {
    guard lseek(descriptor, off_t(clamping: byte), SEEK_SET) < 0 else { return true }
    guard errno == ESPIPE else {
      throw PlanStreamError(code: .unreadable, byte: byte, number: errno)
    }
    return false
  }

  /// Returns the first line feed in a part of bytes, `nil` if there is none.
  static func firstLineFeed(in bytes: [UInt8], _ part: Range<Int>) -> Int? {
    guard !part.isEmpty else { return nil }
    return unsafe bytes.withUnsafeBytes { buffer in
      let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[part])
      guard let base = buffer.baseAddress, let start = part.baseAddress,
        let found = unsafe memchr(start, 0x0A, part.count)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// The number of processor cores that are in use, at least 1.
  static var coreCount: Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  private static func failUnlessInterrupted(
    _ code: PlanStreamError.Code,
    at byte: Int
  ) throws(PlanStreamError) {
    let number = errno
    guard number == EINTR else {
      throw PlanStreamError(code: code, byte: byte, number: number)
    }
  }
}
