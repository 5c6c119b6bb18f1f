/// Cuts bytes into words, numbers and signs, in one pass.
struct TokenReader {
  private let bytes: [UInt8]
  private let lexicon: Lexicon?
  private var place = 0

  /// The key of the token that is being read.
  private var key = WordKey()

  init(bytes: [UInt8], lexicon: Lexicon?) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  /// The most bytes of a word that a table can hold.
  private static let longestWord = 48

  /// Appends the tokens to a list.
  mutating func read(into tokens: inout [Token]) {
    while let token = nextToken() { tokens.append(token) }
  }

  /// Returns the key of the next token, for a lexicon that is being made.
  mutating func nextKey() -> WordKey? {
    nextToken() == nil ? nil : key
  }

  private mutating func nextToken() -> Token? {
    while place < bytes.count {
      let byte = bytes[place]
      if byte <= 0x20 {
        place += 1
      } else if byte | 0x20 == UInt8(ascii: "x"), isDigit(place + 1) {
        // "x6 a day"
        return cross()
      } else if (byte | 0x20) &- 0x61 < 26 || isLetter(place) {
        return word()
      } else if byte &- 0x30 < 10 {
        return numberOrOrdinal()
      } else if let width = spaceWidth(at: place) {
        place += width
      } else {
        return sign()
      }
    }
    return nil
  }

  // MARK: Kinds of byte

  private func byte(_ place: Int) -> UInt8 {
    place < bytes.count ? bytes[place] : 0
  }

  private func isDigit(_ place: Int) -> Bool { byte(place) &- 0x30 < 10 }

  private func isLetter(_ place: Int) -> Bool {
    let byte = byte(place)
    guard byte >= 0x80 else { return (byte | 0x20) &- 0x61 < 26 }
    return signWidth(at: place) == nil && spaceWidth(at: place) == nil
  }

  /// The width of white space beyond ASCII: a no-break space.
  private func spaceWidth(at place: Int) -> Int? {
    byte(place) == 0xC2 && byte(place + 1) == 0xA0 ? 2 : nil
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

  // MARK: Words

  private mutating func word() -> Token {
    let start = place
    key = WordKey()
    skipWord(from: start)
    return token(.word, from: start)
  }

  private mutating func cross() -> Token {
    key = WordKey()
    key.append(UInt8(ascii: "x"))
    place += 1
    return token(.word, from: place - 1)
  }

  private mutating func skipWord(from start: Int) {
    while place < bytes.count {
      let byte = bytes[place]
      if (byte | 0x20) &- 0x61 < 26 {
        key.append(byte | 0x20)
        place += 1
      } else if byte &- 0x30 < 10 {
        key.append(byte)
        place += 1
      } else if byte == UInt8(ascii: "-"), isLetter(place + 1) {
        key.append(byte)
        place += 1
      } else if byte == UInt8(ascii: "."), place == start + 1, isLetter(place + 1),
        self.byte(place + 2) == UInt8(ascii: ".")
      {
        // "e.g." is one word, and its points end no sentence.
        key.append(byte)
        key.append(self.byte(place + 1) | 0x20)
        place += 3
        return
      } else if let width = apostropheWidth(at: place), isLetter(place + width) {
        key.append(UInt8(ascii: "'"))
        place += width
      } else if byte >= 0x80, isLetter(place) {
        key.append(byte)
        place += 1
      } else {
        return
      }
    }
  }

  // MARK: Numbers

  /// A number such as 8, 4.5 or 1,200; with letters after it, a word such as 10th.
  private mutating func numberOrOrdinal() -> Token {
    let start = place
    key = WordKey()
    var value = digits()
    if byte(place) == UInt8(ascii: ","), isThousand(place + 1) {
      place += 1
      value = digits(after: value)
    }
    if byte(place) == UInt8(ascii: "."), isDigit(place + 1), isDecimal(from: place + 1),
      !followsPoint(start)
    {
      place += 1
      key.append(UInt8(ascii: "."))
      _ = digits()
      value = -1
    }
    guard isLetter(place), !beginsUnit(place) else {
      return token(.number, from: start, value: value)
    }
    skipWord(from: start)
    let isOrdinal = value >= 0 && WordKey.ordinalEndings.contains(key.tail & 0xFFFF)
    return token(.word, from: start, value: isOrdinal ? value : -1, isOrdinal: isOrdinal)
  }

  /// Reads digits, and returns their value, less than 0 if it is too large.
  private mutating func digits(after value: Int64 = 0) -> Int64 {
    var value = value
    while isDigit(place) {
      let digit = bytes[place] &- 0x30
      value = value < 0 || value > 99_999_999_999_999_999 ? -1 : value * 10 + Int64(digit)
      key.append(bytes[place])
      place += 1
    }
    return value
  }

  /// Whether a unit is written on to a number: "30mins", "4x", "60wpm".
  private func beginsUnit(_ start: Int) -> Bool {
    var unit = WordKey()
    var place = start
    while isLetter(place) || isDigit(place) {
      guard unit.count < 8 else { return false }
      unit.append(byte(place) | 0x20)
      place += 1
    }
    return lexicon?.isUnit(unit) ?? false
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

  // MARK: Tokens

  /// A sign; dashes of every kind are hyphens.
  private mutating func sign() -> Token {
    let start = place
    key = WordKey()
    if let width = apostropheWidth(at: place) {
      key.append(UInt8(ascii: "'"))
      place += width
    } else {
      let width = signWidth(at: place) ?? 1
      let isDash =
        width == 3 && 0x90...0x95 ~= byte(place + 2) || byte(place) == UInt8(ascii: "-")
      if isDash {
        key.append(UInt8(ascii: "-"))
        // A dash between spaces parts clauses, as a full stop does.
        let isApart = start > 0 && bytes[start - 1] <= 0x20 && byte(place + width) == 0x20
        if isApart { key.append(UInt8(ascii: "-")) }
      } else {
        for offset in 0..<width { key.append(byte(place + offset)) }
      }
      place += width
    }
    return token(.sign, from: start)
  }

  private func token(
    _ kind: Token.Kind,
    from start: Int,
    value: Int64 = -1,
    isOrdinal: Bool = false
  ) -> Token {
    let first = bytes[start]
    var marks: Token.Marks = isOrdinal ? .ordinal : []
    if first &- 0x41 < 26 || first >= 0xC3 { marks.insert(.capitalised) }
    var token = Token(
      start: Int32(start),
      end: Int32(place),
      kind: kind,
      marks: marks,
      tail: key.tail,
      value: value
    )
    if place - start <= Self.longestWord { lexicon?.describe(&token, key) }
    return token
  }
}

extension WordKey {
  /// "st", "nd", "rd" and "th".
  fileprivate static let ordinalEndings: [UInt32] = [0x7374, 0x6E64, 0x7264, 0x7468]
}
