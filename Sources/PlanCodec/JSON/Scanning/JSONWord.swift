/// Eight bytes of a text at once, the first in the lowest place.
///
/// The tests for bytes work on all eight in a few steps. Only the lowest bit that a test
/// sets is sure to be right, and it is the first byte that was looked for.
enum JSONWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Marks the high bit of bytes at which a run of plain text ends: a quote, a backslash, a
  /// control character, or a byte that is not ASCII.
  ///
  /// - Parameter word: Eight bytes.
  /// - Returns: Zero if all of them are plain text.
  @inline(__always)
  static func stops(in word: UInt64) -> UInt64 {
    (needsEscape(word, besides: UInt8(ascii: "\\")) | word) & highBits
  }

  /// Marks the high bit of bytes that a string can't hold as they are.
  ///
  /// - Parameter word: Eight bytes.
  /// - Returns: Zero if no byte needs an escape.
  @inline(__always)
  static func escapes(in word: UInt64) -> UInt64 {
    quotesControls(and: UInt8(ascii: "\\"), in: word)
  }

  /// Marks the high bit of bytes that are a quote, a control character or another byte.
  ///
  /// - Parameters:
  ///   - byte: The other byte.
  ///   - word: Eight bytes.
  /// - Returns: Zero if none of them is among the bytes.
  @inline(__always)
  static func quotesControls(and byte: UInt8, in word: UInt64) -> UInt64 {
    needsEscape(word, besides: byte) & highBits
  }

  /// Marks the high bit of bytes that are equal to one.
  ///
  /// - Parameters:
  ///   - byte: The byte.
  ///   - word: Eight bytes.
  /// - Returns: Zero if the byte is not among them.
  @inline(__always)
  static func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & highBits
  }

  @inline(__always)
  private static func needsEscape(
    _ word: UInt64,
    besides byte: UInt8
  ) -> UInt64 {
    let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let other = word ^ (ones &* UInt64(byte))
    return ((quote &- ones) & ~quote) | ((other &- ones) & ~other)
      | ((word &- ones &* 0x20) & ~word)
  }

  /// Returns whether every byte is below ten.
  @inline(__always)
  static func areDigits(_ word: UInt64) -> Bool {
    ((word &+ ones &* 0x76) | word) & highBits == 0
  }

  /// Returns how many bytes stand before the first one that is marked.
  @inline(__always)
  static func count(before marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }

  /// Returns the first bytes of a word, with zeros in the place of the others.
  ///
  /// - Parameters:
  ///   - word: Eight bytes.
  ///   - count: How many bytes to keep, from 1 to 8.
  /// - Returns: The bytes.
  @inline(__always)
  static func prefix(of word: UInt64, _ count: Int) -> UInt64 {
    word & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8))
  }
}
