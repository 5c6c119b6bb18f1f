// Strings are written with the shortest escapes: only quotes, backslashes and the control
// characters below U+0020 have one, everything else stands as itself in UTF-8.

extension [UInt8] {
  /// Appends text as a JSON string.
  ///
  /// - Parameter text: The text, in UTF-8.
  mutating func appendJSONString(_ text: some Collection<UInt8>) {
    append(UInt8(ascii: "\""))
    let start = count
    append(contentsOf: text)
    if self[start...].contains(where: JSONEscape.isNeeded) {
      let plain = Array(self[start...])
      removeLast(plain.count)
      for byte in plain { appendEscaped(byte) }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    guard JSONEscape.isNeeded(for: byte) else {
      append(byte)
      return
    }
    append(UInt8(ascii: "\\"))
    if let letter = JSONEscape.letter(for: byte) {
      append(letter)
    } else {
      append(contentsOf: byte < 0x10 ? "u000".utf8 : "u001".utf8)
      append(JSONEscape.hexadecimalDigit(byte & 0x0F))
    }
  }
}
