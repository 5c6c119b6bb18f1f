/// Letters of ASCII in bytes of UTF-8.
enum ASCIIText {
  /// Returns the bytes with the capital letters of ASCII made small.
  static func lowercased(_ bytes: some Collection<UInt8>) -> [UInt8] {
    bytes.map { lowercased($0) }
  }

  /// Returns a byte, made small if it is a capital letter of ASCII.
  static func lowercased(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte + 0x20 : byte
  }
}
