/// The names of the members of an object, by which duplicates are found.
///
/// Names are equal if their bytes are. A few names are compared one by one; more of them go
/// into a table, so that an object costs time in proportion to its size whatever its names.
struct MemberNames {
  private struct Name {
    let start: Int
    let end: Int

    /// The first eight bytes, by which most names are told apart.
    let head: UInt64
    let hash: Int
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
    let name = Name(
      start: start,
      end: pool.count,
      head: head(of: start..<pool.count),
      hash: table.isEmpty ? 0 : hash(start..<pool.count)
    )
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
    var place = name.hash & (table.count - 1)
    while table[place] != 0 {
      let other = names[Int(table[place]) - 1]
      if other.hash == name.hash, equal(other, name) { return false }
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
      let old = names[index]
      let hash = isFirst ? hash(old.start..<old.end) : old.hash
      names[index] = Name(start: old.start, end: old.end, head: old.head, hash: hash)
      var place = hash & (places - 1)
      while table[place] != 0 { place = (place + 1) & (places - 1) }
      table[place] = Int32(truncatingIfNeeded: index + 1)
    }
  }

  private func equal(_ one: Name, _ other: Name) -> Bool {
    let length = one.end - one.start
    guard one.head == other.head, length == other.end - other.start else { return false }
    guard length > 8 else { return true }
    return pool[one.start..<one.end].elementsEqual(pool[other.start..<other.end])
  }

  private func head(of range: Range<Int>) -> UInt64 {
    range.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64(pool[$1]) }
  }

  /// Returns a hash that a writer of the text can't foresee.
  private func hash(_ range: Range<Int>) -> Int {
    var hasher = Hasher()
    unsafe pool.withUnsafeBytes {
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[range]))
    }
    return hasher.finalize()
  }
}
