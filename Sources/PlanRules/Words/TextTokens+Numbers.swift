import PlanModel

// Numbers as people write them in a sentence.

extension TextTokens {
  /// Whether the token at a place is a number, in digits or as a word.
  func isNumber(_ place: Int) -> Bool { isA(.numberWord, at: place) || isDigits(place) }

  /// Whether the token at a place is a number in digits.
  func isDigits(_ place: Int) -> Bool {
    place >= 0 && place < count && tokens[place].kind == .number
  }

  /// Whether the token at a place is a number with its ending, such as 7th.
  func isOrdinal(_ place: Int) -> Bool {
    place >= 0 && place < count && tokens[place].marks.contains(.ordinal)
  }

  /// Returns the number at a place, in digits or as a word.
  func number(_ place: Int) -> Number? {
    guard isNumber(place) else { return nil }
    let token = tokens[place]
    if token.value >= 0 { return Number(significand: token.value) }
    guard token.kind == .number, token.end - token.start <= 24 else { return nil }
    return Number(utf8: bytes[token.range].filter { $0 != UInt8(ascii: ",") })
  }

  /// Returns the whole number at a place, in digits or as a word.
  func wholeNumber(_ place: Int) -> Int? {
    guard isNumber(place) else { return nil }
    let value = tokens[place].value
    return value >= 0 ? Int(value) : number(place)?.intValue
  }

  /// Returns the digits at a place as a whole number, and how many digits there are.
  func digits(_ place: Int) -> (value: Int, count: Int)? {
    guard isDigits(place), tokens[place].value >= 0 else { return nil }
    let count = Int(tokens[place].end - tokens[place].start)
    return count <= 4 ? (Int(tokens[place].value), count) : nil
  }
}
