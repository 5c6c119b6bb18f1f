/// Words of a plan, made ready to stand in a sentence: one line, and no sign at the end.
struct PlainWords {
  let text: String

  /// Cleans words, `nil` if nothing is left of them.
  init?(_ text: String?) {
    guard let text else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      let isSpace = byte <= 0x20 || byte == 0x7F
      if isSpace {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      } else {
        bytes.append(byte)
      }
    }
    while let last = bytes.last, Self.loose.contains(last) { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  private static let loose: [UInt8] = Array(" .,;:".utf8)

  /// The words between spaces, in small ASCII letters.
  var words: [String] {
    text.utf8.split(separator: 0x20).map { word in
      String(decoding: word.map(Self.small), as: UTF8.self)
    }
  }

  /// The first word, in small ASCII letters.
  var firstWord: String { words.first ?? "" }

  private static func small(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte + 0x20 : byte
  }

  /// Returns the words without some at the start, if they stand there.
  func dropping(_ lead: String) -> PlainWords {
    let count = lead.utf8.count
    let matches =
      text.utf8.count > count
      && text.utf8.prefix(count).map(Self.small) == Array(lead.utf8)
      && text.utf8.dropFirst(count).first == 0x20
    guard matches else { return self }
    let rest = String(decoding: text.utf8.dropFirst(count), as: UTF8.self)
    return PlainWords(rest) ?? self
  }

  /// The words with a small first letter, unless they begin with an abbreviation.
  var withSmallStart: String {
    var bytes = Array(text.utf8)
    guard let first = bytes.first else { return text }
    let isAbbreviation = bytes.count > 1 && Self.small(bytes[1]) != bytes[1]
    guard !isAbbreviation else { return text }
    bytes[0] = Self.small(first)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words between quotation marks.
  var quoted: String { "“\(text)”" }
}
