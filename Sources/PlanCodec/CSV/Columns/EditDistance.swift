/// How many slips of the keyboard lie between two headers.
enum EditDistance {
  /// Returns the number of slips between two keys, `nil` if they are too many to be slips.
  ///
  /// A slip is a letter left out, put in or changed, or two neighbours that changed places.
  /// A key of fewer than four bytes allows none, one of fewer than eight allows one, and a
  /// longer one two. Digits must agree: `SEN Type 1` is not a slip for `SEN Type 2`.
  static func near(_ one: [UInt8], _ other: [UInt8]) -> Int? {
    let length = min(one.count, other.count)
    let limit = length < 4 ? 0 : length < 8 ? 1 : 2
    guard limit > 0, abs(one.count - other.count) <= limit,
      one.lazy.filter(isDigit).elementsEqual(other.lazy.filter(isDigit))
    else { return nil }
    let distance = distance(one, other, upTo: limit)
    return distance <= limit ? distance : nil
  }

  /// Returns the distance, or any number above the limit if it is above it.
  private static func distance(_ one: [UInt8], _ other: [UInt8], upTo limit: Int) -> Int {
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: other.count + 1)
    var last = (0...other.count).map { min($0, far) }
    for row in 1...one.count {
      var next = [Int](repeating: far, count: other.count + 1)
      if row <= limit { next[0] = row }
      let columns = max(1, row - limit)...max(1, min(other.count, row + limit))
      for column in columns {
        let isSame = one[row - 1] == other[column - 1]
        var best = last[column - 1] + (isSame ? 0 : 1)
        best = min(best, last[column] + 1, next[column - 1] + 1)
        if row > 1, column > 1, one[row - 1] == other[column - 2],
          one[row - 2] == other[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        next[column] = min(best, far)
      }
      (beforeLast, last) = (last, next)
    }
    return last[other.count]
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
