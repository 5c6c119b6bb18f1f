#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Lines to and from the driver, which are there even if the process ends at once.
enum Line {
  static func write(_ text: String) {
    let bytes = Array("\(text)\n".utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Self.put($0.baseAddress, $0.count) }
  }

  private static func put(_ start: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
    unsafe Glibc.write(1, start, count)
    #elseif canImport(Musl)
    unsafe Musl.write(1, start, count)
    #elseif canImport(Darwin)
    unsafe Darwin.write(1, start, count)
    #endif
  }

  /// Waits until the driver says to go on.
  static func wait() {
    _ = readLine()
  }
}
