/// The names of a record's members, by which a reader finds the place of a field.
///
/// Names are looked up by their first eight bytes and their length, a word of eight bytes
/// at a time.
final class MemberTable: Sendable {
  /// A name, or a free place of the table.
  private struct Key {
    /// The first eight bytes, zeros behind a shorter name.
    var head: UInt64 = 0

    /// The number of bytes, 0 for a free place.
    var length = 0

    /// The place of the field.
    var place = 0

    /// Where the bytes behind the first eight begin in `tails`.
    var tail = 0
  }

  /// The first bytes of a name as it is written, in quotes with a colon behind it.
  private struct Head {
    /// Up to eight bytes, and which of them count.
    let bytes: UInt64
    let mask: UInt64
  }

  /// The rest of a name as it is written.
  private struct Rest {
    /// The number of bytes, with the first eight.
    let length: Int

    /// Where the bytes behind the first eight begin in `tails`.
    let tail: Int
  }

  /// The names, in the order of the fields.
  let names: [String]

  /// The places of the fields that must be there, a bit each.
  let required: UInt64

  /// The places of those among them that hold a code, and have one in a new record.
  let codes: UInt64

  private let keys: [Key]
  private let heads: [Head]
  private let rests: [Rest]
  private let tails: [UInt64]

  /// The number of places, 64: one bit each tells which members were read.
  static let capacity = 64

  private static let places = 128

  /// Creates the table of a record.
  ///
  /// - Parameters:
  ///   - names: The names of the fields in their order, at most 64.
  ///   - required: The places of the fields that a document can't leave out.
  ///   - codes: The places of those among them that hold a code.
  init(_ names: [String], required: [Int], codes: [Int] = []) {
    self.names = names
    self.required = required.reduce(0) { $0 | 1 << UInt64($1) }
    self.codes = codes.reduce(0) { $0 | 1 << UInt64($1) }
    var keys = [Key](repeating: Key(), count: Self.places)
    var tails: [UInt64] = []
    var heads: [Head] = []
    var rests: [Rest] = []
    for (place, name) in names.enumerated() {
      let written = Self.words(of: "\"\(name)\":")
      let length = name.utf8.count + 3
      let mask = JSONWord.prefix(of: .max, min(length, 8))
      heads.append(Head(bytes: written[0], mask: mask))
      rests.append(Rest(length: length, tail: tails.count))
      tails += written.dropFirst()
      let words = Self.words(of: name)
      let key = Key(
        head: words.first ?? 0,
        length: name.utf8.count,
        place: place,
        tail: tails.count
      )
      tails += words.dropFirst()
      var slot = Self.slot(head: key.head, length: key.length)
      while keys[slot].length > 0 { slot = (slot + 1) % Self.places }
      keys[slot] = key
    }
    self.keys = keys
    self.heads = heads
    self.rests = rests
    self.tails = tails
  }

  /// Looks for the next member among the fields from a certain one on.
  ///
  /// Members mostly come in the order of the fields, and most records leave many out.
  ///
  /// - Parameters:
  ///   - first: The place of the field that may come next; any number is allowed.
  ///   - index: Where the opening quote would stand.
  ///   - text: The text.
  /// - Returns: The place, and the position behind the colon; `nil` for anything but the
  ///   name of a field near by in quotes, with a colon right behind it.
  @inline(__always)
  func next(
    from first: Int,
    at index: Int,
    in text: JSONText
  ) -> (place: Int, end: Int)? {
    guard let word = text.word(at: index) else { return nil }
    var place = first
    let last = min(heads.count, first &+ 12)
    while place < last {
      let head = heads[place]
      if word & head.mask == head.bytes {
        let rest = rests[place]
        if rest.length <= 8 || isTail(rest.tail, rest.length, at: index, in: text) {
          return (place, index &+ rest.length)
        }
      }
      place &+= 1
    }
    return nil
  }

  /// Returns the place of a name that stands in a text without escapes.
  ///
  /// - Parameters:
  ///   - start: The byte behind the opening quote.
  ///   - length: The number of bytes up to the closing quote.
  ///   - head: The eight bytes at `start`.
  ///   - text: The text.
  /// - Returns: The place; `nil` if no field has the name, or if too little of the text is
  ///   left to compare it a word at a time.
  @inline(__always)
  func place(
    at start: Int,
    length: Int,
    head: UInt64,
    in text: JSONText
  ) -> Int? {
    guard length > 0 else { return nil }
    let head = length < 8 ? JSONWord.prefix(of: head, length) : head
    var slot = Self.slot(head: head, length: length)
    while true {
      let key = keys[slot]
      guard key.length > 0 else { return nil }
      if key.head == head, key.length == length,
        length <= 8 || isTail(key.tail, length, at: start, in: text)
      {
        return key.place
      }
      slot = (slot &+ 1) & (Self.places &- 1)
    }
  }

  /// Returns the place of a name.
  ///
  /// - Parameter name: The name, in UTF-8.
  /// - Returns: The place, or `nil` if no field has the name.
  func place(of name: some Collection<UInt8>) -> Int? {
    names.firstIndex { $0.utf8.elementsEqual(name) }
  }

  /// Returns whether the bytes behind the first eight are those of a name.
  @inline(__always)
  private func isTail(
    _ tail: Int,
    _ length: Int,
    at start: Int,
    in text: JSONText
  ) -> Bool {
    var index = 8
    var tail = tail
    while index < length {
      guard let word = text.word(at: start &+ index) else { return false }
      guard JSONWord.prefix(of: word, min(8, length &- index)) == tails[tail] else {
        return false
      }
      index &+= 8
      tail &+= 1
    }
    return true
  }

  @inline(__always)
  private static func slot(head: UInt64, length: Int) -> Int {
    let mixed =
      (head ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 57)
  }

  private static func words(of name: String) -> [UInt64] {
    var words: [UInt64] = []
    for (index, byte) in name.utf8.enumerated() {
      if index % 8 == 0 { words.append(0) }
      words[words.count - 1] |= UInt64(byte) << UInt64(index % 8 * 8)
    }
    return words
  }
}
