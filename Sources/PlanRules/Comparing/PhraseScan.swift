/// Finds phrases in text as it stands, without cutting it into words first.
///
/// Case does not count, and a space in a phrase stands for whatever is between two words:
/// "text to speech" finds "Text-to-speech". A phrase that ends in `s` or not finds both.
struct PhraseScan: Hashable, Sendable {
  /// A phrase that was found.
  struct Match: Hashable {
    /// The place of the phrase in the list.
    let phrase: Int

    /// Its bytes in the UTF-8 of the text.
    let words: Range<Int>
  }

  private let phrases: [[UInt8]]

  /// Which letters phrases begin with, as bits.
  private let firstLetters: UInt64

  /// The most bytes of a text that are looked at.
  static let maximumLength = 4_096

  /// Creates a list of phrases; of two that begin alike, the one that stands first is
  /// found.
  init(_ phrases: [String]) {
    self.phrases = phrases.map { phrase in
      var bytes: [UInt8] = []
      for byte in phrase.utf8 {
        if byte.isOfWord {
          bytes.append(byte.lowercaseLetter)
        } else if bytes.last != Self.gap {
          bytes.append(Self.gap)
        }
      }
      return bytes
    }
    firstLetters = self.phrases.reduce(0) { $0 | Self.bit(of: $1.first) }
  }

  private static let gap = UInt8(ascii: " ")

  private static func bit(of byte: UInt8?) -> UInt64 {
    byte.map { 1 << UInt64($0 & 63) } ?? 0
  }

  /// Returns the first phrase in the text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - limit: How many words of the text are looked at.
  /// - Returns: The phrase, or `nil` if there is none.
  func match(in text: String, words limit: Int = .max) -> Match? {
    let bytes = text.utf8
    var place = bytes.startIndex
    var offset = 0
    var count = 0
    var isInWord = false
    while place < bytes.endIndex, offset < Self.maximumLength {
      let byte = bytes[place]
      let isOfWord = byte.isOfWord
      if isOfWord, !isInWord {
        count += 1
        guard count <= limit else { return nil }
        if firstLetters & Self.bit(of: byte.lowercaseLetter) != 0,
          let match = match(at: place, offset: offset, in: bytes)
        {
          return match
        }
      }
      isInWord = isOfWord
      place = bytes.index(after: place)
      offset += 1
    }
    return nil
  }

  /// Returns whether a text holds a phrase; no text holds none.
  func isFound(in text: String?) -> Bool {
    guard let text else { return false }
    return match(in: text) != nil
  }

  @inline(never)
  private func match(
    at start: String.UTF8View.Index,
    offset: Int,
    in bytes: String.UTF8View
  ) -> Match? {
    for number in phrases.indices {
      guard let length = length(of: phrases[number], at: start, in: bytes) else {
        continue
      }
      return Match(phrase: number, words: offset..<offset + length)
    }
    return nil
  }

  /// How many bytes of the text a phrase takes, `nil` if the text has other words.
  private func length(
    of phrase: [UInt8],
    at start: String.UTF8View.Index,
    in bytes: String.UTF8View
  ) -> Int? {
    var place = start
    var length = 0
    for wanted in phrase {
      if wanted == Self.gap {
        let before = length
        while place < bytes.endIndex, !bytes[place].isOfWord, length - before < 8 {
          place = bytes.index(after: place)
          length += 1
        }
        guard length > before else { return nil }
      } else {
        guard place < bytes.endIndex, bytes[place].lowercaseLetter == wanted else {
          return nil
        }
        place = bytes.index(after: place)
        length += 1
      }
    }
    guard place < bytes.endIndex, bytes[place].isOfWord else { return length }
    let isPlural = bytes[place].lowercaseLetter == UInt8(ascii: "s")
    let next = bytes.index(after: place)
    guard isPlural, next == bytes.endIndex || !bytes[next].isOfWord else { return nil }
    return length + 1
  }
}
