/// Texts that were read a moment ago, so that those that come again are not made again.
///
/// Identifiers and codes stand in a plan many times. A text is known by where it stood; the
/// bytes there are compared, so that a match is exact.
struct TextCache {
  private struct Entry {
    var start = 0
    var length = 0
    var string = ""
  }

  private var entries: [Entry] = []

  private static let places = 64

  /// Returns a text without escapes, made at its first use.
  ///
  /// - Parameters:
  ///   - token: Where the text stands.
  ///   - text: The text in which it stands.
  /// - Returns: The string.
  @inline(__always)
  mutating func string(_ token: JSONStringToken, in text: JSONText) -> String {
    // The word that ends with the text; the bytes in front of a short one count as well,
    // which costs a match now and then.
    guard token.length > 0, let tail = text.word(at: token.end &- 8) else {
      return text.string(token.start..<token.end)
    }
    if entries.isEmpty { entries = [Entry](repeating: Entry(), count: Self.places) }
    let place = Self.place(of: tail)
    if entries[place].length == token.length,
      text.hasSameBytes(at: entries[place].start, token.start, count: token.length)
    {
      return entries[place].string
    }
    let string = text.string(token.start..<token.end)
    entries[place] = Entry(start: token.start, length: token.length, string: string)
    return string
  }

  @inline(__always)
  private static func place(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) &>> 58)
  }
}
