import PlanModel

// Numbers as people write them in a sentence.

extension TextTokens {
  private static let numberWords: [String: Int] = [
    "zero": 0, "no": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "fifteen": 15, "sixteen": 16, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "eighty": 80, "ninety": 90,
  ]

  /// Returns the number at a place, in digits or as a word.
  @inline(never)
  func number(_ place: Int) -> Number? {
    tokens.indices.contains(place) ? tokens[place].value : nil
  }

  /// Returns the number that a word or digits stand for.
  static func value(of text: String, kind: Token.Kind) -> Number? {
    switch kind {
    case .sign: nil
    case .word: numberWords[text].flatMap { Number(exactly: $0) }
    case .number: Number(utf8: text.utf8.filter { $0 != UInt8(ascii: ",") })
    }
  }

  /// Returns the whole number at a place, in digits or as a word.
  @inline(never)
  func wholeNumber(_ place: Int) -> Int? {
    number(place)?.intValue
  }

  /// Returns the digits at a place as a whole number, and how many digits there are.
  @inline(never)
  func digits(_ place: Int) -> (value: Int, count: Int)? {
    guard tokens.indices.contains(place), tokens[place].kind == .number else {
      return nil
    }
    let text = tokens[place].text
    guard text.utf8.count <= 4, let value = Int(text) else { return nil }
    return (value, text.utf8.count)
  }
}
