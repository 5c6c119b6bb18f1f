extension String {
  /// Whether two codes or identifiers are the same.
  ///
  /// Where lengths differ that is known at once, and short text is compared in one step.
  /// Codes of equal length that differ only in the order of combining marks count as the
  /// same, which costs no more than a finding.
  @inline(__always)
  func hasBytes(of other: String) -> Bool {
    utf8.count == other.utf8.count && self == other
  }

  /// Whether two pieces of text hold the same bytes but for the case of ASCII letters.
  func hasLetters(of other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    var bytes = utf8.makeIterator()
    for byte in other.utf8 where bytes.next()?.lowercaseLetter != byte.lowercaseLetter {
      return false
    }
    return true
  }

  /// Whether the text holds nothing but white space.
  var isBlank: Bool {
    utf8.allSatisfy { $0 <= 0x20 }
  }
}

extension String? {
  /// Whether there is no text, or none to be seen.
  var isBlank: Bool {
    switch self {
    case .none: true
    case .some(let text): text.isBlank
    }
  }
}

extension UInt8 {
  /// The byte, or its small letter if it is a capital letter of ASCII.
  var lowercaseLetter: UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self
  }

  /// Whether the byte is of a word: a letter or a digit, of ASCII or beyond.
  var isOfWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }
}
