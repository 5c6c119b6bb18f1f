/// The bytes of a term, and how they are found in text.
struct SignalPattern: Hashable, Sendable {
  /// In lower case unless case counts; words apart by one space.
  let bytes: [UInt8]

  /// Whether any ending may follow.
  private let isOpen: Bool

  private let isCaseSensitive: Bool

  init(_ term: SignalWording.Term) {
    var bytes = Array(term.words.utf8)
    isOpen = bytes.last == UInt8(ascii: "*")
    if isOpen { bytes.removeLast() }
    isCaseSensitive = term.isCaseSensitive
    self.bytes = isCaseSensitive ? bytes : bytes.map(\.lowercaseLetter)
  }

  /// The second byte in lower case, 0 if text may have another one in its place.
  var second: UInt8 {
    guard bytes.count > 1 else { return 0 }
    let byte = bytes[1].lowercaseLetter
    return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "'") ? 0 : byte
  }

  /// Returns where the term ends in text, `nil` unless it stands at the place as whole
  /// words.
  ///
  /// A space of the term stands for any white space, hyphens and dashes between words.
  func end(in text: [UInt8], from start: Int) -> Int? {
    var place = start
    for byte in bytes {
      guard place < text.count else { return nil }
      if byte == UInt8(ascii: " ") {
        guard let next = text.endOfJoint(from: place) else { return nil }
        place = next
      } else {
        let found = isCaseSensitive ? text[place] : text[place].lowercaseLetter
        guard found == byte || byte.isApostrophe(at: place, in: text) else { return nil }
        place += found == byte ? 1 : 3
      }
    }
    let isWhole = place >= text.count || text.gapWidth(at: place) > 0
    guard !isWhole else { return place }
    return isOpen ? text.endOfWord(from: place) : nil
  }
}

extension UInt8 {
  /// Whether the byte is a straight apostrophe where text has a curly one.
  fileprivate func isApostrophe(at place: Int, in text: [UInt8]) -> Bool {
    self == UInt8(ascii: "'") && place + 2 < text.count && text[place] == 0xE2
      && text[place + 1] == 0x80 && text[place + 2] == 0x99
  }
}

extension [UInt8] {
  /// How many bytes the sign or white space at a place takes, 0 for a letter or a digit.
  ///
  /// Letters outside ASCII count as letters; general punctuation (U+2000 to U+203F) and
  /// the no-break space do not.
  @inline(__always)
  func gapWidth(at place: Int) -> Int {
    switch self[place] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      0
    case 0xE2 where place + 2 < count && self[place + 1] == 0x80: 3
    case 0xC2 where place + 1 < count && 0xA0...0xBF ~= self[place + 1]: 2
    case 0x80...: 0
    default: 1
    }
  }

  /// Returns where white space, hyphens and dashes end, `nil` if there are none.
  fileprivate func endOfJoint(from start: Int) -> Int? {
    var place = start
    while place < count {
      let width = gapWidth(at: place)
      let isJoint =
        width == 1 ? self[place] <= 0x20 || self[place] == UInt8(ascii: "-") : width > 1
      guard isJoint else { break }
      place += width
    }
    return place > start ? place : nil
  }

  /// Returns where the word at a place ends.
  fileprivate func endOfWord(from start: Int) -> Int {
    var place = start
    while place < count, gapWidth(at: place) == 0 { place += 1 }
    return place
  }
}
