extension [UInt8] {
  /// Returns a whole number with its lowest byte first, `nil` if the bytes end before.
  func number<Value: FixedWidthInteger>(_ type: Value.Type, at place: Int) -> Value? {
    let length = Value.bitWidth / 8
    guard place >= 0, count - length >= place else { return nil }
    var value: Value = 0
    for index in 0..<length {
      value |= Value(truncatingIfNeeded: self[place + index]) << Value(8 * index)
    }
    return value
  }

  /// Writes a whole number over what stands at a place, as far as the bytes go.
  mutating func put(_ value: some FixedWidthInteger, at place: Int) {
    for index in 0..<value.bitWidth / 8 where indices.contains(place + index) {
      self[place + index] = UInt8(truncatingIfNeeded: value >> (8 * index))
    }
  }
}

/// The checksum of FS-7.
enum Checksum {
  private static let table: [UInt32] = (0..<256 as Range<UInt32>).map { byte in
    (0..<8).reduce(byte) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1
    }
  }

  /// Returns the checksum of some bytes, and of others that stand before them.
  static func of(_ bytes: some Sequence<UInt8>, after first: [UInt8] = []) -> UInt32 {
    var value = ~0 as UInt32
    for byte in first { value = value >> 8 ^ table[Int((value ^ UInt32(byte)) & 0xFF)] }
    for byte in bytes { value = value >> 8 ^ table[Int((value ^ UInt32(byte)) & 0xFF)] }
    return ~value
  }
}
