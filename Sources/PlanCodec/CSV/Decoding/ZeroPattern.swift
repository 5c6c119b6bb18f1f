/// Where the first bytes of a file have zeros: English text in UTF-16 has every other one, and
/// a few letters that have one at the other place.
enum ZeroPattern {
  /// Returns whether bytes are UTF-16 with the high byte first, `nil` if they are not UTF-16.
  static func isBigEndian(_ bytes: some Collection<UInt8>) -> Bool? {
    var zeros = (even: 0, odd: 0)
    var count = 0
    for byte in bytes.prefix(256) {
      if byte == 0 {
        if count.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
      }
      count += 1
    }
    guard count >= 4 else { return nil }
    if zeros.odd * 4 >= count, zeros.even * 8 <= zeros.odd { return false }
    if zeros.even * 4 >= count, zeros.odd * 8 <= zeros.even { return true }
    return nil
  }
}
