/// Identifiers in the order of their bytes, in chunks, so that one is added, removed or
/// found at a cost that hardly grows with their number.
package struct OrderedIdentifiers<Subject>: Sendable {
  private static var largestChunk: Int { 256 }

  /// Chunks in order, none empty.
  private var chunks: [[Identifier<Subject>]] = []

  /// How many there are.
  package private(set) var count = 0

  /// Creates a list of none.
  package init() {}

  /// Whether there is none.
  package var isEmpty: Bool { count == 0 }

  /// Adds an identifier, unless it is there.
  package mutating func insert(_ id: Identifier<Subject>) {
    guard !chunks.isEmpty else {
      chunks.append([id])
      count = 1
      return
    }
    let place = min(chunkOfFirst(notBefore: id), chunks.count - 1)
    let index = chunks[place].firstIndex(notBefore: id)
    guard index == chunks[place].count || chunks[place][index] != id else { return }
    chunks[place].insert(id, at: index)
    count += 1
    guard chunks[place].count > Self.largestChunk else { return }
    let half = chunks[place].count / 2
    chunks.insert(Array(chunks[place][half...]), at: place + 1)
    chunks[place].removeSubrange(half...)
  }

  /// Takes an identifier out, if it is there.
  package mutating func remove(_ id: Identifier<Subject>) {
    let place = chunkOfFirst(notBefore: id)
    guard place < chunks.count else { return }
    let index = chunks[place].firstIndex(notBefore: id)
    guard chunks[place][index] == id else { return }
    chunks[place].remove(at: index)
    count -= 1
    if chunks[place].isEmpty { chunks.remove(at: place) }
  }

  /// Returns the first identifier after another, or the first of all.
  package func first(after id: Identifier<Subject>?) -> Identifier<Subject>? {
    guard let id else { return chunks.first?.first }
    guard let found = first(notBefore: id) else { return nil }
    return found.id == id ? following(found) : found.id
  }

  /// Returns the first identifier that is not before another.
  package func first(from id: Identifier<Subject>) -> Identifier<Subject>? {
    first(notBefore: id)?.id
  }

  private func first(
    notBefore id: Identifier<Subject>
  ) -> (id: Identifier<Subject>, chunk: Int, index: Int)? {
    let place = chunkOfFirst(notBefore: id)
    guard place < chunks.count else { return nil }
    let index = chunks[place].firstIndex(notBefore: id)
    return (chunks[place][index], place, index)
  }

  private func following(
    _ found: (id: Identifier<Subject>, chunk: Int, index: Int)
  ) -> Identifier<Subject>? {
    let chunk = chunks[found.chunk]
    if found.index + 1 < chunk.count { return chunk[found.index + 1] }
    return found.chunk + 1 < chunks.count ? chunks[found.chunk + 1].first : nil
  }

  /// Returns the place of the first chunk whose last identifier is not before another.
  private func chunkOfFirst(notBefore id: Identifier<Subject>) -> Int {
    var (low, high) = (0, chunks.count)
    while low < high {
      let middle = (low + high) / 2
      if let last = chunks[middle].last, last < id {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

extension Array where Element: Comparable {
  /// Returns the index of the first element that is not before another, in sorted elements.
  fileprivate func firstIndex(notBefore element: Element) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
