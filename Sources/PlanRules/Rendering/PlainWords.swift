/// Words of a plan, made ready to stand in a sentence: one line, and no sign at the end.
struct PlainWords {
  let text: String

  /// Cleans words, `nil` if nothing is left of them.
  init?(_ text: String?) {
    guard let text else { return nil }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !Self.isSpace(scalar) {
        line.append(scalar)
      } else if let last = line.last, last != " " {
        line.append(" ")
      }
    }
    while let last = line.last, Self.loose.contains(last) { line.removeLast() }
    guard !line.isEmpty else { return nil }
    self.text = String(line)
  }

  private static let loose: [Unicode.Scalar] = [" ", ".", ",", ";", ":"]

  /// Whether a scalar is white space, a control, or the end of a line.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The words between spaces, in small ASCII letters.
  var words: [String] {
    text.utf8.split(separator: 0x20).map { word in
      String(decoding: word.map(Self.small), as: UTF8.self)
    }
  }

  /// The first word, in small ASCII letters.
  var firstWord: String {
    String(decoding: text.utf8.prefix { $0 != 0x20 }.map(Self.small), as: UTF8.self)
  }

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
