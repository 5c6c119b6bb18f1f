/// The checksum of Castagnoli, by which damage is noticed.
///
/// Polynomial 0x1EDC6F41, reflected, with all bits inverted at the start and at the end; the
/// checksum of the nine digits `123456789` is 0xE3069283. It finds accidents, not intent.
enum CRC32C {
  /// Eight tables of 256, so that eight bytes are taken in at once.
  private static let tables: [UInt32] = makeTables()

  private static func makeTables() -> [UInt32] {
    var tables: [UInt32] = []
    for byte in 0..<256 as Range<UInt32> {
      var value = byte
      for _ in 0..<8 {
        value = value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1
      }
      tables.append(value)
    }
    for index in 256..<8 * 256 {
      let before = tables[index - 256]
      tables.append(before >> 8 ^ tables[Int(before & 0xFF)])
    }
    return tables
  }

  /// Returns the checksum of a range of bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - range: The range, which lies in the bytes; `nil` for all.
  ///   - earlier: The checksum of the bytes that come before, 0 if there are none.
  /// - Returns: The checksum.
  static func checksum(
    of bytes: [UInt8],
    in range: Range<Int>? = nil,
    after earlier: UInt32 = 0
  ) -> UInt32 {
    let range = range ?? bytes.indices
    let tables = Self.tables
    var value = ~earlier
    var index = range.lowerBound
    while range.upperBound - index >= 8 {
      let low = value ^ word(bytes, index)
      let high = word(bytes, index + 4)
      value = mixed(low, from: 4, in: tables) ^ mixed(high, from: 0, in: tables)
      index += 8
    }
    while index < range.upperBound {
      value = value >> 8 ^ tables[Int((value ^ UInt32(bytes[index])) & 0xFF)]
      index += 1
    }
    return ~value
  }

  private static func word(_ bytes: [UInt8], _ index: Int) -> UInt32 {
    var word = UInt32(bytes[index])
    word |= UInt32(bytes[index + 1]) << 8
    word |= UInt32(bytes[index + 2]) << 16
    word |= UInt32(bytes[index + 3]) << 24
    return word
  }

  private static func mixed(
    _ word: UInt32,
    from first: Int,
    in tables: [UInt32]
  ) -> UInt32 {
    var value = tables[(first + 3) * 256 + Int(word & 0xFF)]
    value ^= tables[(first + 2) * 256 + Int(word >> 8 & 0xFF)]
    value ^= tables[(first + 1) * 256 + Int(word >> 16 & 0xFF)]
    value ^= tables[first * 256 + Int(word >> 24)]
    return value
  }
}
