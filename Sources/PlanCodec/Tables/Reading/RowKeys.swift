/// The identifiers of a table's rows, each within the plan that its row is of.
///
/// Identifiers are kept where they stand and compared by their bytes.
struct RowKeys {
  private struct Key {
    let start: Int
    let length: UInt32
    let tag: UInt32
    let owner: Int
  }

  /// The cells of the table.
  private let bytes: [UInt8]

  private var keys: [Key] = []

  /// Positions in `keys` plus one by hash, 0 for a free place.
  private var table: [UInt32]

  /// Creates a list without identifiers.
  ///
  /// - Parameters:
  ///   - bytes: The cells of the table.
  ///   - rows: How many rows the table has; no more identifiers are added.
  init(in bytes: [UInt8] = [], rows: Int = 0) {
    self.bytes = bytes
    keys.reserveCapacity(rows)
    var places = 2
    while places < rows * 2 { places *= 2 }
    table = [UInt32](repeating: 0, count: places)
  }

  /// Adds an identifier, unless it is there already.
  ///
  /// - Parameters:
  ///   - range: Where it stands in the table.
  ///   - owner: The plan that its row is of.
  ///   - text: The cells of the table.
  /// - Returns: Its position in the order of the first rows, and whether it is new.
  mutating func insert(
    _ range: Range<Int>,
    of owner: Int = 0,
    in text: JSONText
  ) -> (position: Int, isNew: Bool) {
    let tag = text.hash(of: range, with: owner)
    let place = place(of: range, tag, owner, in: text)
    guard table[place] == 0 else { return (Int(table[place]) - 1, false) }
    keys.append(
      Key(
        start: range.lowerBound,
        length: UInt32(clamping: range.count),
        tag: tag,
        owner: owner
      )
    )
    table[place] = UInt32(keys.count)
    return (keys.count - 1, true)
  }

  /// Returns the position of an identifier, `nil` if no row has it.
  ///
  /// - Parameters:
  ///   - range: Where the identifier stands in a text.
  ///   - owner: The plan that the row is of.
  ///   - text: The text, which may be that of another table.
  /// - Returns: The position in the order of the first rows.
  func position(of range: Range<Int>, of owner: Int = 0, in text: JSONText) -> Int? {
    let place = place(of: range, text.hash(of: range, with: owner), owner, in: text)
    return table[place] == 0 ? nil : Int(table[place]) - 1
  }

  /// Returns the place of an identifier in the table, or the free place that it may take.
  private func place(
    of range: Range<Int>,
    _ tag: UInt32,
    _ owner: Int,
    in text: JSONText
  ) -> Int {
    var place = Int(tag) & (table.count - 1)
    while table[place] != 0 {
      let key = keys[Int(table[place]) - 1]
      if key.tag == tag, key.owner == owner, key.length == UInt32(clamping: range.count),
        range.allSatisfy({
          bytes[key.start + $0 - range.lowerBound] == text[$0]
        })
      {
        return place
      }
      place = (place + 1) & (table.count - 1)
    }
    return place
  }
}
