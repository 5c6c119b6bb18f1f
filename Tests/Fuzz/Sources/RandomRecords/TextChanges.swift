/// Changes of a text, each told by a few bytes.
public enum TextChanges {
  /// Pieces of JSON that mean something where they come to stand.
  private static let pieces = [
    "null", "true", "{}", "[]", "[{}]", "{", "}", "[", "]", "\"", ",", ":", " ", "\r\n",
    "\\u0000", "\\ud83d\\ude00", "\\ud800", "\\/", "1e400", "-0", "0.10", "1e2", "8.0",
    "123456789012345678901234567890", "\"format\":\"x\",", "\"version\":\"2.0\",",
    "\"id\":\"i\",", "\"x\":[1,{\"y\":2}],", "\"\u{E9}\"", "\u{FEFF}",
    "\"2026-02-29\"", "\"2026-09-07T08:30:00.5Z\"", "\"\\u0069d\":",
  ]
  .map { Array($0.utf8) }

  /// Returns a text with changes.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - changes: Four bytes for each change: its kind, its place, and a number.
  /// - Returns: The changed text.
  public static func made(in text: [UInt8], as changes: ArraySlice<UInt8>) -> [UInt8] {
    var text = text
    var changes = changes
    while changes.count >= 4, !text.isEmpty, text.count < 8_000 {
      let change = Array(changes.prefix(4))
      changes = changes.dropFirst(4)
      let place = (Int(change[1]) << 8 | Int(change[2])) % text.count
      let number = Int(change[3])
      let end = min(text.count, place + number % 64)
      switch change[0] % 6 {
      case 0: text[place] = change[3]
      case 1: text.insert(change[3], at: place)
      case 2: text.removeSubrange(place..<end)
      case 3: text.insert(contentsOf: pieces[number % pieces.count], at: place)
      case 4: text.insert(contentsOf: Array(text[place..<end]), at: end)
      default: text.swapAt(place, (place + number) % text.count)
      }
    }
    return text
  }
}
