/// The names of the members of an object, by which duplicates are found.
///
/// Names are equal if their bytes are. A few names are compared one by one; more of them go
/// into a table, so that an object costs time in proportion to its size whatever its names.
struct MemberNames {
  /// A name, small so that an object of many members stays in the caches of a processor.
  private struct Name {
    let start: UInt32
    let end: UInt32

    /// The first bytes, or a hash once there is a table.
    let tag: UInt32

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  private var pool: [UInt8] = []
  private var names: [Name] = []

  /// Positions in `names` plus one by hash, 0 for a free place; empty for a few names.
  private var table: [Int32] = []

  private static let few = 8

  /// Forgets the names and keeps the storage.
  mutating func removeAll() {
    pool.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    if !table.isEmpty { table = [] }
  }

  /// Adds the name at a token, unless it is there already.
  ///
  /// - Parameters:
  ///   - token: Where the name stands.
  ///   - text: The text.
  /// - Returns: Whether the name is new.
  mutating func insert(_ token: JSONStringToken, from text: JSONText) -> Bool {
    let start = pool.count
    token.append(to: &pool, from: text)
    return insertTail(from: start)
  }

  /// Adds a name, unless it is there already.
  ///
  /// - Parameter text: The name.
  /// - Returns: Whether the name is new.
  mutating func insert(_ text: String) -> Bool {
    let start = pool.count
    pool.append(contentsOf: text.utf8)
    return insertTail(from: start)
  }

  /// Makes a name of the end of the pool, or takes it away again.
  private mutating func insertTail(from start: Int) -> Bool {
    if names.count == Self.few { buildTable(places: 4 * Self.few) }
    // Names of 4 GiB in one object are beyond every limit that makes sense.
    guard pool.count <= Int(UInt32.max) else { return false }
    let range = start..<pool.count
    let name = made(range, tag: table.isEmpty ? head(of: range) : hash(range))
    let isNew = table.isEmpty ? !names.contains { equal($0, name) } : claim(name)
    guard isNew else {
      pool.removeLast(pool.count - start)
      return false
    }
    names.append(name)
    if !table.isEmpty, names.count * 2 > table.count {
      buildTable(places: table.count * 2)
    }
    return true
  }

  /// Takes a free place of the table for the name that is about to be added.
  private mutating func claim(_ name: Name) -> Bool {
    var place = Int(name.tag) & (table.count - 1)
    while table[place] != 0 {
      if equal(names[Int(table[place]) - 1], name) { return false }
      place = (place + 1) & (table.count - 1)
    }
    table[place] = Int32(truncatingIfNeeded: names.count + 1)
    return true
  }

  /// Makes the table anew, with a number of places that is a power of two.
  private mutating func buildTable(places: Int) {
    let isFirst = table.isEmpty
    table = [Int32](repeating: 0, count: places)
    for index in names.indices {
      let range = names[index].range
      if isFirst { names[index] = made(range, tag: hash(range)) }
      var place = Int(names[index].tag) & (places - 1)
      while table[place] != 0 { place = (place + 1) & (places - 1) }
      table[place] = Int32(truncatingIfNeeded: index + 1)
    }
  }

  private func equal(_ one: Name, _ other: Name) -> Bool {
    guard one.tag == other.tag, one.range.count == other.range.count else { return false }
    return pool[one.range].elementsEqual(pool[other.range])
  }

  private func made(_ range: Range<Int>, tag: UInt32) -> Name {
    Name(
      start: UInt32(truncatingIfNeeded: range.lowerBound),
      end: UInt32(truncatingIfNeeded: range.upperBound),
      tag: tag
    )
  }

  private func head(of range: Range<Int>) -> UInt32 {
    range.prefix(4).reduce(0) { $0 << 8 | UInt32(pool[$1]) }
  }

  /// Returns a hash that a writer of the text can't foresee.
  private func hash(_ range: Range<Int>) -> UInt32 {
    var hasher = Hasher()
    unsafe pool.withUnsafeBytes {
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[range]))
    }
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}
