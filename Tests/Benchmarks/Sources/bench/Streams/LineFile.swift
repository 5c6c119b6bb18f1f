#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads the lines of a file through a window, so that only some of them are in memory.
struct LineFile: ~Copyable {
  private static let windowSize = 262_144

  /// The open file, for what reads it in another way.
  let descriptor: Int32

  private var window: [UInt8] = []
  private var place = 0
  private var isAtEnd = false

  init(_ path: String) throws(BenchError) {
    descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw BenchError("cannot open \(path)") }
  }

  deinit {
    close(descriptor)
  }

  /// Returns the next line with its line feed, `nil` at the end.
  mutating func next() -> [UInt8]? {
    var looked = place
    while true {
      if let end = lineFeed(from: looked) {
        defer { place = end + 1 }
        return Array(window[place...end])
      }
      guard !isAtEnd else { return nil }
      looked = window.count - place
      fill()
    }
  }

  /// Returns all bytes that have not been read.
  mutating func rest() -> [UInt8] {
    while !isAtEnd { fill() }
    return window
  }

  /// The number of bytes of the file.
  var size: Int {
    var status = stat()
    unsafe fstat(descriptor, &status)
    return Int(status.st_size)
  }

  /// Goes back to the first line.
  mutating func rewind() {
    lseek(descriptor, 0, SEEK_SET)
    window = []
    place = 0
    isAtEnd = false
  }

  private func lineFeed(from start: Int) -> Int? {
    unsafe window.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = unsafe memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  private mutating func fill() {
    window.removeSubrange(..<place)
    place = 0
    let descriptor = descriptor
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.windowSize) {
      buffer,
      count in
      count = max(0, unsafe read(descriptor, buffer.baseAddress, buffer.count))
    }
    isAtEnd = piece.isEmpty
    window.append(contentsOf: piece)
  }
}
