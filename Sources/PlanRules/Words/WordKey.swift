/// A word in lower case, packed into two numbers so that it is looked up and cut without
/// making text of it.
///
/// Up to 16 bytes the key holds the word itself; of a longer word it holds the last eight
/// bytes and a digest of the rest.
struct WordKey: Hashable, Sendable {
  private(set) var high: UInt64 = 0
  private(set) var low: UInt64 = 0
  private(set) var count = 0

  init() {}

  /// The key of a text that is in lower case already.
  init(_ text: some Sequence<UInt8>) {
    for byte in text { append(byte) }
  }

  /// How many bytes a key holds without loss.
  static let exactLength = 16

  mutating func append(_ byte: UInt8) {
    let lost = high >> 56
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
    if count >= Self.exactLength { high = (high ^ lost) &* 0x9E37_79B9_7F4A_7C15 }
    count += 1
  }

  /// The last four bytes.
  var tail: UInt32 { UInt32(truncatingIfNeeded: low) }

  /// Returns the key without its last bytes.
  func dropping(_ bytes: Int) -> WordKey {
    var key = self
    for _ in 0..<bytes {
      key.low = key.low >> 8 | key.high << 56
      key.high >>= 8
    }
    key.count -= bytes
    return key
  }

  /// Returns the key with a byte after it.
  func adding(_ byte: UInt8) -> WordKey {
    var key = self
    key.append(byte)
    return key
  }

  /// Returns a byte of the word, counted from its end.
  private func byte(fromEnd offset: Int) -> UInt8 {
    offset < 8
      ? UInt8(truncatingIfNeeded: low >> UInt64(offset * 8))
      : UInt8(truncatingIfNeeded: high >> UInt64((offset - 8) * 8))
  }

  /// The place of the last hyphen in a word that the key holds without loss.
  var hyphen: Int? {
    guard count <= Self.exactLength else { return nil }
    for offset in 0..<count where byte(fromEnd: offset) == UInt8(ascii: "-") {
      return count - 1 - offset
    }
    return nil
  }

  /// Returns the key of the first bytes.
  func first(_ length: Int) -> WordKey { dropping(count - length) }

  /// Returns the key of the last bytes.
  func last(_ length: Int) -> WordKey {
    var key = WordKey()
    for offset in stride(from: length - 1, through: 0, by: -1) {
      key.append(byte(fromEnd: offset))
    }
    return key
  }

  /// A number in which every byte of the key has a part.
  var mixed: UInt64 {
    let mixed = (low ^ (high &* 0xC2B2_AE3D_27D4_EB4F)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 32
  }
}
