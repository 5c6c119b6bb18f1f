extension JSONScanner {
  /// Reads a number, whose sign or first digit is the next byte.
  ///
  /// - Returns: The bytes of the number; the position is behind them.
  mutating func number() throws(JSONFault) -> Range<Int> {
    let first = position
    if byte == UInt8(ascii: "-") { position += 1 }
    let leading = byte
    try digits()
    if leading == UInt8(ascii: "0"), position - first > (text[first] == leading ? 1 : 2) {
      throw JSONFault(.invalidNumber, at: first)
    }
    if byte == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    guard position - first <= limits.stringBytes else {
      throw JSONFault(.stringTooLong, at: first)
    }
    return first..<position
  }

  /// Reads one digit or more.
  private mutating func digits() throws(JSONFault) {
    let first = position
    while UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { position += 1 }
    guard position > first else {
      throw position < text.count ? JSONFault(.invalidNumber, at: position) : unexpected
    }
  }
}
