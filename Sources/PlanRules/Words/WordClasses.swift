/// Classes of words that readers ask for, as bits.
///
/// Each class is a list of words in ``lists``; the words are kept beside each other so that
/// a reader holds rules of English and no vocabulary. A word with a number after `=` has
/// that number, such as the month of "june".
struct WordClasses: Hashable, Sendable {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  /// The class of a number below 192.
  init(_ bit: UInt64) {
    low = bit < 64 ? 1 &<< bit : 0
    middle = bit >= 64 && bit < 128 ? 1 &<< (bit &- 64) : 0
    high = bit >= 128 ? 1 &<< (bit &- 128) : 0
  }

  /// The words of every class.
  static let lists: [(class: WordClasses, words: String)] =
    timeLists + skillLists + criterionLists + measureLists + conditionLists
    + provisionLists

  mutating func formUnion(_ other: Self) {
    low |= other.low
    middle |= other.middle
    high |= other.high
  }

  /// Whether any class is in both.
  func intersects(_ other: Self) -> Bool {
    low & other.low | middle & other.middle | high & other.high != 0
  }
}
