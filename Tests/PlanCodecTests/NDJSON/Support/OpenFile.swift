#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file without a name, or a pipe, that is closed when nobody holds it.
final class OpenFile: Sendable {
  /// What to read from.
  let reading: Int32

  /// What to write to.
  let writing: Int32

  private init(reading: Int32, writing: Int32) {
    self.reading = reading
    self.writing = writing
  }

  deinit {
    close(reading)
    if writing != reading { close(writing) }
  }

  /// Makes a pipe that never makes anybody wait.
  static func pipe() -> OpenFile? {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
    guard unsafe Glibc.pipe(&ends) == 0 else { return nil }
    #elseif canImport(Musl)
    guard unsafe Musl.pipe(&ends) == 0 else { return nil }
    #elseif canImport(Darwin)
    guard unsafe Darwin.pipe(&ends) == 0 else { return nil }
    #endif
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    return OpenFile(reading: ends[0], writing: ends[1])
  }

  /// Makes a file that is gone when it is closed.
  static func temporary(holding bytes: [UInt8] = []) -> OpenFile? {
    guard let file = unsafe tmpfile() else { return nil }
    let descriptor = dup(unsafe fileno(file))
    unsafe fclose(file)
    let made = OpenFile(reading: descriptor, writing: descriptor)
    made.send(bytes)
    made.rewind()
    return made
  }

  /// Goes to a byte.
  func rewind(to byte: Int = 0) {
    lseek(reading, off_t(byte), SEEK_SET)
  }

  /// Writes bytes that the system takes at once.
  func send(_ bytes: [UInt8]) {
    _ = unsafe bytes.withUnsafeBytes { unsafe write(writing, $0.baseAddress, $0.count) }
  }

  /// Reads what there is.
  func receive() -> [UInt8] {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes {
        unsafe read(reading, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return all }
      all += piece.prefix(count)
    }
  }
}
