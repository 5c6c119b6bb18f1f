/// The way from a record to a part of it, as a JSON Pointer.
struct RecordPath: Sendable {
  private var ends: [Int] = []
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// How many steps lead to the part.
  var depth: Int { ends.count }

  mutating func enter(_ name: String) {
    ends.append(bytes.count)
    bytes.append(UInt8(ascii: "/"))
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "~"): bytes.append(contentsOf: "~0".utf8)
      case UInt8(ascii: "/"): bytes.append(contentsOf: "~1".utf8)
      default: bytes.append(byte)
      }
    }
  }

  mutating func leave() {
    guard let end = ends.popLast() else { return }
    bytes.removeSubrange(end...)
  }
}
