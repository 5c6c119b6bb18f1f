extension RandomAccessCollection where Index == Int {
  /// Returns the first position of an element that passes, by binary search.
  ///
  /// All elements that fail stand before all that pass; without one that passes, the answer
  /// is the end.
  func firstPosition(where passes: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if passes(self[middle]) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}
