// Segments: the words between two signs.

extension TextTokens {
  /// Returns the place of the sign that ends the segment in which a place lies.
  func segmentEnd(from place: Int) -> Int {
    var end = place
    while end < count, !isA(.segmentEnd, at: end) { end += 1 }
    return end
  }

  /// Returns the first segment that begins at or after a place and holds a token.
  func segment(from place: Int) -> Range<Int>? {
    var start = place
    while start < count, isA(.segmentEnd, at: start) { start += 1 }
    return start < count ? start..<segmentEnd(from: start) : nil
  }

  /// Returns whether a range holds a word of a class.
  func holds(_ wordClass: WordClasses, in range: Range<Int>) -> Bool {
    for place in range where isA(wordClass, at: place) { return true }
    return false
  }
}
