import PlanModel

/// The words, numbers and signs of a piece of text, with their places in its UTF-8.
///
/// Text is read as bytes. Letters outside ASCII count as letters and are kept as they are;
/// a word of more than 48 bytes is one that no table knows.
struct TextTokens: Sendable {
  struct Token: Sendable {
    enum Kind: Sendable {
      case word
      case number
      case sign
    }

    let kind: Kind

    /// The place in the UTF-8 of the text.
    let range: Range<Int>

    /// The token in lower case, with straight apostrophes.
    let text: String

    /// The words that the word may be a form of, the word itself first.
    let bases: [String]

    /// The number that the token stands for, in digits or as a word.
    let value: Number?

    /// Whether the word begins with a capital letter.
    let isCapitalised: Bool
  }

  /// The most bytes of a text that are read.
  static let maximumLength = 8_192

  let bytes: [UInt8]
  let tokens: [Token]

  init(_ text: String) {
    bytes = Array(text.utf8.prefix(Self.maximumLength))
    var reader = TokenReader(bytes: bytes)
    tokens = reader.tokens()
  }

  var count: Int { tokens.count }

  /// Returns the token at a place in lower case, or empty text outside the text.
  @inline(never)
  func text(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].text : ""
  }

  /// Returns the words that the word at a place may be a form of.
  @inline(never)
  func bases(_ place: Int) -> [String] {
    tokens.indices.contains(place) ? tokens[place].bases : []
  }

  /// Returns whether the token at a place is a sign.
  func isSign(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].kind == .sign
  }

  /// Returns whether the token at a place is a word.
  func isWord(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].kind == .word
  }

  /// Returns whether the token at a place begins with a capital letter.
  func isCapitalised(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].isCapitalised
  }

  /// Returns whether the tokens from a place on are the given ones.
  @inline(never)
  func has(_ words: [String], at place: Int) -> Bool {
    guard place >= 0, place + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated()
    where tokens[place + offset].text != word {
      return false
    }
    return true
  }

  /// Returns whether the token at a place is one of the given ones.
  @inline(never)
  func isOne(of words: [String], at place: Int) -> Bool {
    words.contains(text(place))
  }

  /// Returns whether a clause ends before a place: at either end, or after a sign.
  @inline(never)
  func endsClause(_ place: Int) -> Bool {
    guard tokens.indices.contains(place) else { return true }
    return [",", ".", ";", "!", "?"].contains(tokens[place].text)
  }

  /// Returns the bytes from the first to the last token of a range.
  @inline(never)
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else {
      return 0..<0
    }
    return tokens[range.lowerBound].range
      .lowerBound..<tokens[range.upperBound - 1].range
      .upperBound
  }

  /// Returns the text from the first to the last token of a range, as written.
  @inline(never)
  func written(_ range: Range<Int>) -> String {
    String(decoding: bytes[bytes(of: range)], as: UTF8.self)
  }
}
