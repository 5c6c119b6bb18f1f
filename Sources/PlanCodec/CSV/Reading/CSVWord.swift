/// Eight bytes of a CSV text at once, the first in the lowest place.
enum CSVWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Returns a byte in all eight places.
  @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { ones &* UInt64(byte) }

  /// Marks the high bit of just those bytes that are equal to one.
  ///
  /// - Parameters:
  ///   - bytes: The byte in all eight places.
  ///   - word: Eight bytes.
  /// - Returns: Zero if the byte is not among them.
  @inline(__always)
  static func marks(of bytes: UInt64, in word: UInt64) -> UInt64 {
    let difference = word ^ bytes
    return ~((difference & lowBits) &+ lowBits | difference) & highBits
  }

  /// Marks the high bit of just those bytes that end a run of content inside quotation marks.
  ///
  /// Those are quotation marks and control characters. Outside a delimiter does so too.
  @inline(__always)
  static func quotedStops(in word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    return ~(((quotes & lowBits) &+ lowBits | quotes) & isNoControl(word)) & highBits
  }

  /// Returns whether one of the bytes is a control character, DEL among them.
  @inline(__always)
  static func hasControls(_ word: UInt64) -> Bool {
    let deletes = marks(of: ones &* 0x7F, in: word)
    return (~isNoControl(word) & highBits) | deletes != 0
  }

  /// Sets the high bit of bytes that are no control characters.
  @inline(__always)
  private static func isNoControl(_ word: UInt64) -> UInt64 {
    (word & lowBits) &+ (ones &* 0x60) | word
  }
}
