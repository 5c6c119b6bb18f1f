/// A word of a calendar file that is written without escapes: letters, digits and hyphens.
struct CalendarCode {
  /// The word in capitals.
  let text: String

  /// Creates a word of 1 to 64 ASCII letters, digits and hyphens, `nil` for other text.
  init?(_ text: String) {
    self.init(utf8: text.utf8)
  }

  init?(utf8 bytes: some Collection<UInt8>) {
    guard 1...64 ~= bytes.count, bytes.allSatisfy(Self.accepts) else { return nil }
    text = String(decoding: bytes.map(Self.capital), as: UTF8.self)
  }

  private static func accepts(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func capital(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte ? byte - 0x20 : byte
  }
}
