import PlanModel

/// Which records of a file are which of the records that are there.
enum PartPairs {
  /// One way to know a record again.
  struct Way<Part> {
    let file: (Part) -> PartKey?
    let mine: (Part) -> [PartKey]

    init(file: @escaping (Part) -> PartKey?, mine: @escaping (Part) -> [PartKey]) {
      self.file = file
      self.mine = mine
    }

    /// Creates a way that looks at both records alike.
    init(_ key: @escaping (Part) -> PartKey?) {
      self.init(file: key) { part in key(part).map { [$0] } ?? [] }
    }
  }

  /// Returns for each record of the file the place of the one that it is.
  ///
  /// Each way is tried with the records that the ways before have left. Records with the
  /// same key are paired in their order.
  static func pairs<Part>(_ file: [Part], _ mine: [Part], by ways: [Way<Part>]) -> [Int?]
  {
    var pairs = [Int?](repeating: nil, count: file.count)
    guard !mine.isEmpty else { return pairs }
    var isPaired = [Bool](repeating: false, count: mine.count)
    for way in ways {
      var places: [PartKey: [Int]] = [:]
      for place in mine.indices.reversed() where !isPaired[place] {
        for key in way.mine(mine[place]) { places[key, default: []].append(place) }
      }
      for place in file.indices where pairs[place] == nil {
        guard let key = way.file(file[place]) else { continue }
        while let found = places[key]?.popLast() {
          if isPaired[found] { continue }
          pairs[place] = found
          isPaired[found] = true
          break
        }
      }
    }
    return pairs
  }
}
