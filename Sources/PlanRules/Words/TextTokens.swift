import PlanModel

/// The words, numbers and signs of a piece of text, with their places in its UTF-8.
///
/// Text is read as bytes. Letters outside ASCII count as letters and are kept as they are;
/// a word of more than 48 bytes is one that no table knows.
struct TextTokens: Sendable {
  /// The most bytes of a text that are read.
  static let maximumLength = 8_192

  let bytes: [UInt8]
  private(set) var tokens: [Token]
  let lexicon: Lexicon

  /// What any of the words is, so that a reader of something else need not look.
  let classes: WordClasses

  /// Whether any token stands for a number.
  let holdsNumber: Bool

  init(_ text: String, words: WordTables) {
    self.init(bytes: Self.bytes(of: text, atMost: Self.maximumLength), words: words)
  }

  /// Reads several texts as if spaces were between them.
  init(_ first: String, _ second: String?, words: WordTables) {
    guard let second else {
      self.init(first, words: words)
      return
    }
    var bytes: [UInt8] = []
    let limit = Self.maximumLength / 2
    bytes.reserveCapacity(min(first.utf8.count + second.utf8.count + 1, 2 * limit))
    if first.utf8.count < limit, second.utf8.count < limit {
      bytes.append(contentsOf: first.utf8)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: second.utf8)
    } else {
      bytes.append(contentsOf: first.utf8.prefix(limit))
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: second.utf8.prefix(limit - 1))
    }
    self.init(bytes: bytes, words: words)
  }

  /// Returns the bytes of a text, a long one cut off; a short one is copied as a block.
  private static func bytes(of text: String, atMost length: Int) -> [UInt8] {
    text.utf8.count <= length ? Array(text.utf8) : Array(text.utf8.prefix(length))
  }

  private init(bytes: [UInt8], words: WordTables) {
    self.bytes = bytes
    lexicon = words.lexicon
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5 + 4)
    var reader = TokenReader(bytes: bytes, lexicon: lexicon)
    reader.read(into: &tokens)
    var classes = WordClasses()
    var holdsNumber = false
    for token in tokens {
      classes.formUnion(token.baseClasses)
      if token.kind == .number { holdsNumber = true }
    }
    self.tokens = tokens
    self.classes = classes
    self.holdsNumber =
      holdsNumber || classes.intersects(.numberWord) || classes.intersects(.onceOrTwice)
  }

  var count: Int { tokens.count }

  private func contains(_ place: Int) -> Bool {
    UInt(bitPattern: place) < UInt(bitPattern: tokens.count)
  }

  /// Returns whether any word is a form of a word of a class.
  func holds(_ wordClass: WordClasses) -> Bool { classes.intersects(wordClass) }

  /// Whether a date or a period may be written anywhere.
  var mayHoldDate: Bool { holds(.namesTime) }

  // MARK: Kinds

  /// Returns whether the token at a place is a sign.
  func isSign(_ place: Int) -> Bool { contains(place) && tokens[place].kind == .sign }

  /// Returns whether the token at a place is a word.
  func isWord(_ place: Int) -> Bool { contains(place) && tokens[place].kind == .word }

  /// Returns whether the token at a place begins with a capital letter.
  func isCapitalised(_ place: Int) -> Bool {
    contains(place) && tokens[place].marks.contains(.capitalised)
  }

  /// Returns whether the word at a place ends as adverbs do.
  func endsLy(_ place: Int) -> Bool { isWord(place) && tokens[place].endsLy }

  /// Returns whether the word at a place ends in "ing".
  func endsIng(_ place: Int) -> Bool { isWord(place) && tokens[place].endsIng }

  /// Returns whether the word at a place names a room, such as "stockroom".
  func endsRoom(_ place: Int) -> Bool { isWord(place) && tokens[place].endsRoom }

  // MARK: Words

  /// Returns the word at a place that readers ask for by name, `nil` for any other.
  func word(_ place: Int) -> FunctionWord? { contains(place) ? tokens[place].word : nil }

  /// Returns whether two words stand at a place.
  func has(_ one: FunctionWord, _ two: FunctionWord, at place: Int) -> Bool {
    word(place) == one && word(place + 1) == two
  }

  /// Returns whether three words stand at a place.
  func has(
    _ one: FunctionWord,
    _ two: FunctionWord,
    _ three: FunctionWord,
    at place: Int
  ) -> Bool {
    word(place) == one && word(place + 1) == two && word(place + 2) == three
  }

  /// Returns whether the word at a place, as it is written, is of a class.
  func isA(_ wordClass: WordClasses, at place: Int) -> Bool {
    contains(place) && tokens[place].classes.intersects(wordClass)
  }

  /// Returns whether the word at a place is a form of a word of a class.
  func isFormOfA(_ wordClass: WordClasses, at place: Int) -> Bool {
    contains(place) && tokens[place].baseClasses.intersects(wordClass)
  }

  /// Returns whether a clause ends before a place: at either end, or after a sign.
  func endsClause(_ place: Int) -> Bool {
    guard contains(place) else { return true }
    return tokens[place].kind == .sign && isA(.clauseEnd, at: place)
  }

  /// Returns the number that a word of a counting class has, such as 6 for June.
  func value(_ place: Int) -> Int { contains(place) ? Int(tokens[place].value) : -1 }

  // MARK: Parts

  /// Returns whether no part of the statement holds the token at a place.
  func isFree(_ place: Int) -> Bool {
    contains(place) && !tokens[place].marks.contains(.taken)
  }

  /// Notes that a part of the statement holds the tokens of a range.
  mutating func take(_ range: Range<Int>) {
    for place in range.clamped(to: 0..<tokens.count) {
      tokens[place].marks.insert(.taken)
    }
  }

  /// Returns the bytes from the first to the last token of a range.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else {
      return 0..<0
    }
    let last = tokens[range.upperBound - 1]
    return Int(tokens[range.lowerBound].start)..<Int(last.end)
  }

  /// Returns the text from the first to the last token of a range, as written.
  func written(_ range: Range<Int>) -> String {
    String(decoding: bytes[bytes(of: range)], as: UTF8.self)
  }

  /// Returns the word at a place in lower case.
  func lowered(_ place: Int) -> String {
    let range = bytes(of: place..<place + 1)
    return String(
      decoding: bytes[range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 },
      as: UTF8.self
    )
  }
}
