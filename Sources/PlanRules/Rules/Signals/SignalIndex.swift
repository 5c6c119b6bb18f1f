/// Terms by how they begin, so that most places in text are passed over at once.
struct SignalIndex: Hashable, Sendable {
  private let patterns: [SignalPattern]
  private let rules: [RuleID]

  /// For each first byte, where its heads begin; one more at the end.
  private let offsets: [Int]

  /// The terms by their first byte, longest first.
  private let heads: [Head]

  private struct Head: Hashable, Sendable {
    /// The second byte in lower case, 0 for any.
    let second: UInt8
    let pattern: Int
  }

  init(_ terms: [SignalWording.Term]) {
    patterns = terms.map(SignalPattern.init)
    rules = terms.map(\.rule)
    var lists = [[Int]](repeating: [], count: 256)
    for (place, pattern) in patterns.enumerated() {
      guard let first = pattern.bytes.first else { continue }
      lists[Int(first.lowercaseLetter)].append(place)
    }
    var offsets: [Int] = [0]
    var heads: [Head] = []
    for list in lists {
      let longestFirst = list.sorted { [patterns] one, other in
        (patterns[other].bytes.count, one) < (patterns[one].bytes.count, other)
      }
      for place in longestFirst {
        heads.append(Head(second: patterns[place].second, pattern: place))
      }
      offsets.append(heads.count)
    }
    self.offsets = offsets
    self.heads = heads
  }

  /// Returns the first term in text from a place on, where a word may begin.
  func next(in bytes: [UInt8], from start: Int) -> SignalText.Problem? {
    var place = start
    var isStart = start == 0 || start < bytes.count && bytes.gapWidth(at: start) > 0
    while place < bytes.count {
      let gap = bytes.gapWidth(at: place)
      if isStart, gap == 0, let match = match(bytes, at: place) { return match }
      isStart = gap > 0
      place += gap > 0 ? gap : 1
    }
    return nil
  }

  private func match(_ bytes: [UInt8], at place: Int) -> SignalText.Problem? {
    let first = Int(bytes[place].lowercaseLetter)
    let second = place + 1 < bytes.count ? bytes[place + 1].lowercaseLetter : 0
    for head in offsets[first]..<offsets[first + 1]
    where heads[head].second == second || heads[head].second == 0 {
      let pattern = heads[head].pattern
      if let end = patterns[pattern].end(in: bytes, from: place) {
        return SignalText.Problem(rule: rules[pattern], words: place..<end)
      }
    }
    return nil
  }
}
