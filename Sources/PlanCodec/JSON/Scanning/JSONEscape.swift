/// The escapes of JSON strings.
enum JSONEscape {
  /// Returns the character of an escape that has been checked.
  ///
  /// - Parameters:
  ///   - position: The position of the backslash, moved behind the escape.
  ///   - bytes: The text.
  /// - Returns: The character.
  static func scalar(at position: inout Int, in bytes: [UInt8]) -> Unicode.Scalar {
    let letter = bytes[position + 1]
    position += 2
    guard letter == UInt8(ascii: "u") else {
      return Unicode.Scalar(character(letter) ?? letter)
    }
    let unit = unit(at: position, in: bytes) ?? 0xFFFD
    position += 4
    guard isHighSurrogate(unit), let low = Self.unit(at: position + 2, in: bytes) else {
      return Unicode.Scalar(unit) ?? "\u{FFFD}"
    }
    position += 6
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  /// Returns the byte that a letter stands for behind a backslash, or `nil` for no escape.
  static func character(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// Returns the value of four hexadecimal digits, or `nil` if there are none.
  static func unit(at position: Int, in bytes: [UInt8]) -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for index in position..<position + 4 {
      guard let digit = hexadecimal(bytes[index]) else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  static func isHighSurrogate(_ unit: UInt32) -> Bool { 0xD800..<0xDC00 ~= unit }

  static func isLowSurrogate(_ unit: UInt32) -> Bool { 0xDC00..<0xE000 ~= unit }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
