/// A short value computed from bytes and a key, from which the bytes can't be read.
///
/// It is SipHash-2-4 with a value of 128 bits (Aumasson and Bernstein, 2012).
struct KeyedHash {
  /// A value or a key of 128 bits.
  struct Value {
    var first: UInt64 = 0
    var second: UInt64 = 0
  }

  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64

  private init(_ key: Value) {
    v0 = key.first ^ 0x736F_6D65_7073_6575
    v1 = key.second ^ 0x646F_7261_6E64_6F6D ^ 0xEE
    v2 = key.first ^ 0x6C79_6765_6E65_7261
    v3 = key.second ^ 0x7465_6462_7974_6573
  }

  /// Returns the value of bytes.
  static func value(of bytes: [UInt8], key: Value = Value()) -> Value {
    var hash = KeyedHash(key)
    let whole = bytes.count / 8 * 8
    for start in stride(from: 0, to: whole, by: 8) {
      hash.take(word(bytes[start..<start + 8]))
    }
    hash.take(word(bytes[whole...]) | UInt64(truncatingIfNeeded: bytes.count) << 56)
    return hash.finish()
  }

  /// The number that up to eight bytes stand for, the lowest first.
  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func take(_ word: UInt64) {
    v3 ^= word
    mix(2)
    v0 ^= word
  }

  private mutating func finish() -> Value {
    v2 ^= 0xEE
    mix(4)
    let first = v0 ^ v1 ^ v2 ^ v3
    v1 ^= 0xDD
    mix(4)
    return Value(first: first, second: v0 ^ v1 ^ v2 ^ v3)
  }

  private mutating func mix(_ rounds: Int) {
    for _ in 0..<rounds {
      v0 &+= v1
      v2 &+= v3
      v1 = Self.turned(v1, 13) ^ v0
      v3 = Self.turned(v3, 16) ^ v2
      v0 = Self.turned(v0, 32)
      v2 &+= v1
      v0 &+= v3
      v1 = Self.turned(v1, 17) ^ v2
      v3 = Self.turned(v3, 21) ^ v0
      v2 = Self.turned(v2, 32)
    }
  }

  private static func turned(_ word: UInt64, _ count: UInt64) -> UInt64 {
    word << count | word >> (64 - count)
  }
}

// MARK: - Text

extension KeyedHash.Value {
  /// The value as a UUID of version 8, without the six bits that say so.
  var uuidText: String {
    let high = first & ~0xF000 | 0x8000
    let low = second & ~(0b11 << 62) | 0b10 << 62
    let digits = Self.digits(high) + Self.digits(low)
    var text: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append(UInt8(ascii: "-")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digits(_ word: UInt64) -> [UInt8] {
    let digits = Array(String(word, radix: 16).utf8)
    return [UInt8](repeating: UInt8(ascii: "0"), count: 16 - digits.count) + digits
  }
}
