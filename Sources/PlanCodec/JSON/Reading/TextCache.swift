/// Texts that were read a moment ago, so that those that come again are not made again.
///
/// Identifiers stand in a plan many times. A text is known by where it stood; the bytes there
/// are compared, so that a match is exact.
struct TextCache {
  private struct Entry {
    var start = 0
    var length = 0
    var string = ""
  }

  private var entries: [Entry] = []

  private static let places = 64

  /// Returns a text that was kept.
  ///
  /// - Parameters:
  ///   - token: Where the text stands, without escapes.
  ///   - text: The text in which it stands.
  /// - Returns: The string, `nil` if it was not kept or another took its place.
  @inline(__always)
  func known(_ token: JSONStringToken, in text: JSONText) -> String? {
    guard !entries.isEmpty, token.length > 0, let place = Self.place(of: token, in: text),
      entries[place].length == token.length,
      text.hasSameBytes(at: entries[place].start, token.start, count: token.length)
    else { return nil }
    return entries[place].string
  }

  /// Keeps a text.
  ///
  /// - Parameters:
  ///   - string: The string.
  ///   - token: Where it stands, without escapes.
  ///   - text: The text in which it stands.
  @inline(__always)
  mutating func keep(_ string: String, at token: JSONStringToken, in text: JSONText) {
    guard token.length > 0, let place = Self.place(of: token, in: text) else { return }
    if entries.isEmpty { entries = [Entry](repeating: Entry(), count: Self.places) }
    entries[place] = Entry(start: token.start, length: token.length, string: string)
  }

  /// Returns where a text is kept.
  ///
  /// Names that are counted up differ at their ends, so the last bytes decide. In front of
  /// a text of fewer than eight bytes stand a quote and others, which seldom differ.
  @inline(__always)
  private static func place(of token: JSONStringToken, in text: JSONText) -> Int? {
    guard let word = text.word(at: token.end &- 8) else { return nil }
    return Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) &>> 58)
  }
}
