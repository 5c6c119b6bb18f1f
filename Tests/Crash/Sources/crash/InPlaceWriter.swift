#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Writes a file as it must not be done, so that the experiment shows that it notices.
///
/// Each version is 64 KB of one byte, written over the last one in pieces.
struct InPlaceWriter {
  private static let length = 65_536
  private static let piece = 512

  let folder: String

  func run() throws {
    var byte: UInt8 = 1
    Line.write("state")
    Line.wait()
    while true {
      write(byte)
      byte = byte == 255 ? 1 : byte + 1
    }
  }

  private func write(_ byte: UInt8) {
    let path = "\(folder)/plan"
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let bytes = [UInt8](repeating: byte, count: Self.piece)
    for place in stride(from: 0, to: Self.length, by: Self.piece) {
      _ = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(file, buffer.baseAddress, buffer.count, off_t(place))
      }
    }
    close(file)
  }
}
