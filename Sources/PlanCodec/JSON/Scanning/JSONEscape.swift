/// The escapes of JSON strings.
enum JSONEscape {
  /// Returns the character of an escape that has been checked.
  ///
  /// - Parameters:
  ///   - position: The position of the backslash, moved behind the escape.
  ///   - text: The text.
  /// - Returns: The character.
  static func scalar(at position: inout Int, in text: JSONText) -> Unicode.Scalar {
    let letter = text[position + 1]
    position += 2
    guard letter == UInt8(ascii: "u") else {
      return Unicode.Scalar(character(letter) ?? letter)
    }
    let unit = unit(at: position, in: text) ?? 0xFFFD
    position += 4
    guard isHighSurrogate(unit), let low = Self.unit(at: position + 2, in: text) else {
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
  static func unit(at position: Int, in text: JSONText) -> UInt32? {
    guard position + 4 <= text.count else { return nil }
    var unit: UInt32 = 0
    for index in position..<position + 4 {
      guard let digit = hexadecimal(text[index]) else { return nil }
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

// MARK: - Writing

extension JSONEscape {
  /// Returns whether a byte can't stand in a string as it is.
  @inline(__always)
  static func isNeeded(for byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Returns the letter behind the backslash of a short escape, or `nil` if there is none.
  static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case 0x08: UInt8(ascii: "b")
    case 0x0C: UInt8(ascii: "f")
    case 0x0A: UInt8(ascii: "n")
    case 0x0D: UInt8(ascii: "r")
    case 0x09: UInt8(ascii: "t")
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    default: nil
    }
  }

  /// Returns the digit of a number below 16.
  static func hexadecimalDigit(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
  }
}
