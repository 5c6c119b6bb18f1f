/// Eight bytes of a CSV text at once, the first in the lowest place.
enum CSVWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Returns a byte in all eight places.
  @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { ones &* UInt64(byte) }

  /// Marks the high bit of just those bytes that end a run of content outside quotation
  /// marks: the delimiter, a quotation mark, a control character.
  ///
  /// - Parameters:
  ///   - word: Eight bytes.
  ///   - delimiters: The delimiter in all eight places.
  /// - Returns: Zero if all of them are content.
  @inline(__always)
  static func stops(in word: UInt64, _ delimiters: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let delimiters = word ^ delimiters
    let isOther =
      ((quotes & lowBits) &+ lowBits | quotes)
      & ((delimiters & lowBits) &+ lowBits | delimiters)
    return ~(isOther & isNoControl(word)) & highBits
  }

  /// Marks the high bit of just those bytes that end a run of content inside quotation marks.
  @inline(__always)
  static func quotedStops(in word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    return ~(((quotes & lowBits) &+ lowBits | quotes) & isNoControl(word)) & highBits
  }

  /// Sets the high bit of bytes that are no control characters.
  @inline(__always)
  private static func isNoControl(_ word: UInt64) -> UInt64 {
    (word & lowBits) &+ (ones &* 0x60) | word
  }
}
