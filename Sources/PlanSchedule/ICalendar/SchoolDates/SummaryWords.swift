/// The words of a summary in lower case, without punctuation.
///
/// An apostrophe counts for nothing within a word; every other character of ASCII that is no
/// letter and no digit parts words, and so do the no-break space and the dashes and spaces of
/// word processors. Letters outside ASCII are kept as they are.
struct SummaryWords {
  /// The words, none if the text has more than 256 bytes.
  let words: [String]

  init(_ text: String) {
    guard text.utf8.count <= 256 else {
      words = []
      return
    }
    var found: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\u{2018}", "\u{2019}": break
      case "A"..."Z", "a"..."z", "0"..."9":
        // Digits and small letters have the bit that parts capitals from small letters.
        word.unicodeScalars.append(
          Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
        )
      case "&":
        if !word.isEmpty { found.append(word) }
        found.append("and")
        word = ""
      case "\u{0}"..."\u{7F}", "\u{A0}", "\u{2000}"..."\u{206F}":
        if !word.isEmpty { found.append(word) }
        word = ""
      default: word.unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty { found.append(word) }
    words = found
  }

  /// Whether a word is a number, a year or an ordinal in digits.
  static func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return UInt8(ascii: "0")...UInt8(ascii: "9") ~= first
  }
}
