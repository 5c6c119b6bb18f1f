/// How the numbers of descriptors differ from level to level.
struct CountComparison {
  private var first: [CountedWords.Count] = []
  private var changes: [Bool] = []
  private var countsOtherThings = false
  private var isComparable = true

  /// Adds the numbers of a level; a level without a number, such as "none", is passed over.
  mutating func add(_ words: CountedWords) {
    guard !words.counts.isEmpty else { return }
    guard !first.isEmpty else {
      first = words.counts
      changes = words.counts.map { _ in false }
      return
    }
    guard words.counts.count == first.count else {
      isComparable = false
      return
    }
    for (place, count) in words.counts.enumerated() {
      if count.digits != first[place].digits { changes[place] = true }
      let pair = (count.word, first[place].word)
      if !pair.0.isEmpty, !pair.1.isEmpty, pair.0 != pair.1 { countsOtherThings = true }
    }
  }

  /// Whether two numbers change, or one number counts different things.
  ///
  /// `false` if the descriptors are built too differently to tell.
  var hasSeveralVariables: Bool {
    guard isComparable else { return false }
    return countsOtherThings || changes.count(where: { $0 }) > 1
  }
}
