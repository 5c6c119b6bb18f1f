/// The names of a record's members, by which a reader finds the place of a field.
///
/// The fields that follow are tried first, a word of eight bytes at a time, then all names.
final class MemberTable: Sendable {
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

  /// How many fields are tried before all names are searched.
  private static let window = 8

  private let table: TextTable
  private let heads: [Head]
  private let rests: [Rest]
  private let tails: [UInt64]

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
    table = TextTable(names)
    var tails: [UInt64] = []
    var heads: [Head] = []
    var rests: [Rest] = []
    for name in names {
      let words = TextTable.words(of: "\"\(name)\":")
      let length = name.utf8.count + 3
      let mask = JSONWord.prefix(of: .max, min(length, 8))
      heads.append(Head(bytes: words[0], mask: mask))
      rests.append(Rest(length: length, tail: tails.count))
      tails += words.dropFirst()
    }
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
    let last = min(heads.count, first &+ Self.window)
    while place < last {
      let head = heads[place]
      if word & head.mask == head.bytes {
        let rest = rests[place]
        if rest.length <= 8
          || text.hasWords(tails, from: rest.tail, to: rest.length, at: index)
        {
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
  ///   - range: The bytes between the quotes.
  ///   - text: The text.
  /// - Returns: The place; `nil` if no field has the name, or if too little of the text is
  ///   left to compare it a word at a time.
  func place(at range: Range<Int>, in text: JSONText) -> Int? {
    table.place(at: range, in: text)
  }

  /// Returns the place of a name.
  ///
  /// - Parameter name: The name, in UTF-8.
  /// - Returns: The place, or `nil` if no field has the name.
  func place(of name: some Collection<UInt8>) -> Int? {
    names.firstIndex { $0.utf8.elementsEqual(name) }
  }
}
