/// The places at which a write may be torn.
enum DiskEdges: Sendable {
  /// A few bytes and the edges of the first and the last sectors.
  case few

  /// The edges of sectors, the bytes beside them, and some in between.
  case some

  /// Every byte.
  case all

  static let sectorLength = 512

  /// Returns the places inside a range at which a write to it is torn.
  func places(in range: Range<Int>) -> [Int] {
    let inner = range.dropFirst()
    switch self {
    case .all: return Array(inner)
    case .few:
      let middle = (range.lowerBound + range.upperBound) / 2
      let places = [range.lowerBound + 1, middle, range.upperBound - 1]
      return places.filter(inner.contains)
    case .some:
      let stride = max(range.count / 8, 1)
      return inner.filter { place in
        let fromStart = place - range.lowerBound
        let fromEnd = range.upperBound - place
        return place % Self.sectorLength == 0 || fromStart % stride == 0
          || [1, 8].contains(fromStart) || [1, 8].contains(fromEnd)
      }
    }
  }

  /// Returns the parts of a range that lie in one sector each.
  func sectors(in range: Range<Int>) -> [Range<Int>] {
    var sectors: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let next = (start / Self.sectorLength + 1) * Self.sectorLength
      sectors.append(start..<min(next, range.upperBound))
      start = next
    }
    if case .few = self, let last = sectors.last, sectors.count > 2 {
      return [sectors[0], last]
    }
    return sectors
  }
}
