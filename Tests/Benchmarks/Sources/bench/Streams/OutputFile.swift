#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Writes bytes to a new file, many at once.
struct OutputFile: ~Copyable {
  private let descriptor: Int32
  private var waiting: [UInt8] = []

  init(_ path: String) throws(BenchError) {
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw BenchError("cannot write \(path)") }
  }

  deinit {
    close(descriptor)
  }

  mutating func write(_ bytes: [UInt8]) throws(BenchError) {
    waiting.append(contentsOf: bytes)
    if waiting.count > 1 << 20 { try flush() }
  }

  /// Writes what is left.
  mutating func flush() throws(BenchError) {
    let descriptor = descriptor
    var rest = waiting[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe send(bytes, to: descriptor)
      }
      guard count > 0 else { throw BenchError("cannot write: error \(errno)") }
      rest = rest.dropFirst(count)
    }
    waiting.removeAll(keepingCapacity: true)
  }
}

@unsafe
private func send(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}
