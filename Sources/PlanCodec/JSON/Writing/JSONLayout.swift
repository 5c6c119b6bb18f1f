/// Lays canonical JSON text out for people: a line for each member and element.
struct JSONLayout {
  private let text: [UInt8]
  private var bytes: [UInt8] = []
  private var index = 0
  private var level = 0

  private init(_ text: [UInt8]) {
    self.text = text
    bytes.reserveCapacity(text.count * 2)
  }

  /// Returns the same text, indented by two spaces a level.
  ///
  /// - Parameter canonical: The text of one value, without spaces outside strings but for a
  ///   line feed at the end.
  /// - Returns: The text in lines.
  static func indented(_ canonical: [UInt8]) -> [UInt8] {
    var layout = JSONLayout(canonical)
    while layout.index < canonical.count { layout.place(layout.next()) }
    return layout.bytes
  }

  private mutating func next() -> UInt8 {
    index += 1
    return text[index - 1]
  }

  private mutating func place(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): string()
    case UInt8(ascii: "{"), UInt8(ascii: "["): openBracket(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      level -= 1
      breakLine()
      bytes.append(byte)
    case UInt8(ascii: ","):
      bytes.append(byte)
      breakLine()
    case UInt8(ascii: ":"):
      bytes.append(byte)
      bytes.append(UInt8(ascii: " "))
    default: bytes.append(byte)
    }
  }

  private mutating func openBracket(_ bracket: UInt8) {
    bytes.append(bracket)
    // The closing brackets of ASCII come two places behind the opening ones.
    guard text[index] != bracket + 2 else {
      bytes.append(next())
      return
    }
    level += 1
    breakLine()
  }

  private mutating func string() {
    bytes.append(UInt8(ascii: "\""))
    while true {
      let byte = next()
      bytes.append(byte)
      guard byte != UInt8(ascii: "\"") else { return }
      if byte == UInt8(ascii: "\\") { bytes.append(next()) }
    }
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level * 2 { bytes.append(UInt8(ascii: " ")) }
  }
}
