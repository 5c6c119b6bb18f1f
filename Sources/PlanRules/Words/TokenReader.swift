/// Cuts bytes into words, numbers and signs, in one pass.
struct TokenReader {
  private let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func tokens() -> [TextTokens.Token] {
    var tokens: [TextTokens.Token] = []
    while place < bytes.count {
      if let width = spaceWidth(at: place) {
        place += width
      } else if isDigit(place) {
        tokens.append(numberOrOrdinal())
      } else if isLetter(place) {
        tokens.append(word(from: place))
      } else {
        tokens.append(sign())
      }
    }
    return tokens
  }

  // MARK: Kinds of byte

  private func byte(_ place: Int) -> UInt8 {
    place < bytes.count ? bytes[place] : 0
  }

  private func isDigit(_ place: Int) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte(place)
  }

  private func isLetter(_ place: Int) -> Bool {
    guard signWidth(at: place) == nil, spaceWidth(at: place) == nil else { return false }
    switch byte(place) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return true
    case 0x80...0xFF:
      return true
    default:
      return false
    }
  }

  /// The width of white space: ASCII, or a no-break space.
  private func spaceWidth(at place: Int) -> Int? {
    switch byte(place) {
    case 0x00...0x20 where place < bytes.count: 1
    case 0xC2 where byte(place + 1) == 0xA0: 2
    default: nil
    }
  }

  /// The width of a sign of general punctuation (U+2010 to U+203F) or of `×`.
  private func signWidth(at place: Int) -> Int? {
    switch (byte(place), byte(place + 1)) {
    case (0xE2, 0x80) where byte(place + 2) >= 0x90: 3
    case (0xC3, 0x97): 2
    default: nil
    }
  }

  /// The width of an apostrophe, straight or curly.
  private func apostropheWidth(at place: Int) -> Int? {
    switch (byte(place), byte(place + 1), byte(place + 2)) {
    case (UInt8(ascii: "'"), _, _): 1
    case (0xE2, 0x80, 0x99): 3
    default: nil
    }
  }

  // MARK: Tokens

  private mutating func word(from start: Int) -> TextTokens.Token {
    while place < bytes.count {
      if isLetter(place) || (place > start && isDigit(place)) {
        place += 1
      } else if place > start, let width = apostropheWidth(at: place),
        isLetter(place + width)
      {
        place += width
      } else if place > start, byte(place) == UInt8(ascii: "-"), isLetter(place + 1) {
        place += 1
      } else {
        break
      }
    }
    return token(.word, from: start)
  }

  /// A number such as 8, 4.5 or 1,200; with letters after it, a word such as 10th.
  private mutating func numberOrOrdinal() -> TextTokens.Token {
    let start = place
    skipDigits()
    if byte(place) == UInt8(ascii: ","), isThousand(place + 1) {
      place += 4
    }
    if byte(place) == UInt8(ascii: "."), isDigit(place + 1), isDecimal(from: place + 1),
      !followsPoint(start)
    {
      place += 1
      skipDigits()
    }
    guard isLetter(place) else { return token(.number, from: start) }
    return word(from: start)
  }

  private mutating func skipDigits() {
    while isDigit(place) { place += 1 }
  }

  private func isThousand(_ place: Int) -> Bool {
    isDigit(place) && isDigit(place + 1) && isDigit(place + 2) && !isDigit(place + 3)
  }

  /// Whether digits after a point are a fraction and not part of a date such as 10.2.24.
  private func isDecimal(from start: Int) -> Bool {
    var place = start
    while isDigit(place) { place += 1 }
    return byte(place) != UInt8(ascii: ".") || !isDigit(place + 1)
  }

  /// Whether a number follows a point and a digit, as the month in 10.2.24 does.
  private func followsPoint(_ start: Int) -> Bool {
    start >= 2 && byte(start - 1) == UInt8(ascii: ".") && isDigit(start - 2)
  }

  private mutating func sign() -> TextTokens.Token {
    let start = place
    place += signWidth(at: place) ?? 1
    return token(.sign, from: start)
  }

  private func token(_ kind: TextTokens.Token.Kind, from start: Int) -> TextTokens.Token {
    let range = start..<place
    let first = byte(start)
    let text = range.count <= 48 ? lowered(range) : ""
    return TextTokens.Token(
      kind: kind,
      range: range,
      text: text,
      bases: kind == .word ? WordForms.bases(of: text) : [],
      value: kind == .sign ? nil : TextTokens.value(of: text, kind: kind),
      isCapitalised: UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first || first >= 0xC3
    )
  }

  /// Text in lower case; curly apostrophes become straight, dashes become hyphens.
  private func lowered(_ range: Range<Int>) -> String {
    var result: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let width = apostropheWidth(at: place) {
        result.append(UInt8(ascii: "'"))
        place += width
      } else if byte(place) == 0xE2, byte(place + 1) == 0x80,
        0x90...0x95 ~= byte(place + 2)
      {
        result.append(UInt8(ascii: "-"))
        place += 3
      } else {
        let byte = byte(place)
        let isUpper = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        result.append(isUpper ? byte + 0x20 : byte)
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
