// Other ways to write the same JSON text. What is rewritten is known to be valid.

extension [UInt8] {
  /// Returns the text with every character outside ASCII as an escape.
  func escapingNonASCII() -> [UInt8] {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(count * 2)
    for unit in String(decoding: self, as: UTF8.self).utf16 {
      if unit < 0x80 {
        escaped.append(UInt8(unit))
      } else {
        let digits = String(unit, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        escaped.append(contentsOf: "\\u\(zeros)\(digits)".utf8)
      }
    }
    return escaped
  }

  /// Returns the text with a space after each comma and colon outside strings.
  func spaced() -> [UInt8] {
    var spaced: [UInt8] = []
    spaced.reserveCapacity(count * 5 / 4)
    var isInString = false
    var isEscaped = false
    for byte in self {
      spaced.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString.toggle()
      } else if !isInString, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") {
        spaced.append(UInt8(ascii: " "))
      }
    }
    return spaced
  }

  /// Returns the text of a plan without a title, with a title that is `null`.
  func addingNullTitle() -> [UInt8] {
    let member = Array(#""lifecycle":"#.utf8)
    guard
      let place = indices.first(where: { self[$0...].starts(with: member) })
    else { return self }
    return self[..<place] + Array(#""title":null,"#.utf8) + self[place...]
  }
}
