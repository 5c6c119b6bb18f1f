/// Texts that are looked up where they stand, by their first eight bytes and their length.
final class TextTable: Sendable {
  /// A text, or a free place of the table.
  private struct Key {
    /// The first eight bytes, zeros behind a shorter text.
    var head: UInt64 = 0

    /// The number of bytes, 0 for a free place.
    var length = 0

    /// The place in the list of texts.
    var place = 0

    /// Where the bytes behind the first eight begin in `tails`.
    var tail = 0
  }

  private let keys: [Key]
  private let tails: [UInt64]

  /// By how much a product is shifted so that as many bits are left as the table has.
  private let shift: UInt64

  /// Creates a table.
  ///
  /// - Parameter texts: The texts; none is empty, and none comes twice.
  init(_ texts: [String]) {
    var size = 2
    while size < texts.count * 2 { size *= 2 }
    shift = UInt64(64 - size.trailingZeroBitCount)
    var keys = [Key](repeating: Key(), count: size)
    var tails: [UInt64] = []
    for (place, text) in texts.enumerated() {
      let words = Self.words(of: text)
      let key = Key(
        head: words.first ?? 0,
        length: text.utf8.count,
        place: place,
        tail: tails.count
      )
      tails += words.dropFirst()
      var slot = Self.slot(head: key.head, length: key.length, shift: shift)
      while keys[slot].length > 0 { slot = (slot + 1) % size }
      keys[slot] = key
    }
    self.keys = keys
    self.tails = tails
  }

  /// Returns the place of a text in the list.
  ///
  /// - Parameters:
  ///   - range: Where the text stands.
  ///   - text: The larger text in which it stands.
  /// - Returns: The place; `nil` if it is not in the list, or if too little of the larger
  ///   text is left to compare it a word at a time.
  @inline(__always)
  func place(at range: Range<Int>, in text: JSONText) -> Int? {
    let length = range.count
    guard length > 0, let word = text.word(at: range.lowerBound) else { return nil }
    let head = length < 8 ? JSONWord.prefix(of: word, length) : word
    var slot = Self.slot(head: head, length: length, shift: shift)
    while true {
      let key = keys[slot]
      guard key.length > 0 else { return nil }
      if key.head == head, key.length == length,
        length <= 8
          || text.hasWords(tails, from: key.tail, to: length, at: range.lowerBound)
      {
        return key.place
      }
      slot = (slot &+ 1) & (keys.count &- 1)
    }
  }

  @inline(__always)
  private static func slot(head: UInt64, length: Int, shift: UInt64) -> Int {
    let mixed = (head ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> shift)
  }

  /// Returns the bytes of a text, eight to a word with zeros at the end.
  static func words(of text: String) -> [UInt64] {
    let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 8)
    return bytes.withText { padded in
      stride(from: 0, to: bytes.count - 8, by: 8).map { padded.word(at: $0) ?? 0 }
    }
  }
}
