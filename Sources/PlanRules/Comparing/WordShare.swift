/// The words of a text as a sorted list of numbers, to see how many two texts share.
struct WordShare: Sendable {
  /// Each word once, as a number made of its bytes.
  private let words: [UInt64]

  /// The most bytes of a text that are read.
  static let maximumLength = 2_048

  /// Reads the words of some texts, as if they were one.
  ///
  /// Case does not count; neither do signs.
  init(_ texts: [String?]) {
    var words: [UInt64] = []
    words.reserveCapacity(24)
    for case .some(let text) in texts { Self.read(text, into: &words) }
    words.sort()
    var count = 0
    for place in words.indices where count == 0 || words[place] != words[count - 1] {
      words[count] = words[place]
      count += 1
    }
    words.removeLast(words.count - count)
    self.words = words
  }

  // FNV-1a: two words that share a number are not to be expected in a plan.
  private static func read(_ text: String, into words: inout [UInt64]) {
    let start: UInt64 = 0xCBF2_9CE4_8422_2325
    var word = start
    var rest = maximumLength
    for byte in text.utf8 {
      rest -= 1
      guard rest >= 0 else { break }
      if byte.isOfWord {
        word = (word ^ UInt64(byte.lowercaseLetter)) &* 0x0000_0100_0000_01B3
      } else if word != start {
        words.append(word)
        word = start
      }
    }
    if word != start { words.append(word) }
  }

  /// How many of a hundred words of the longer text the two share; 0 where there is none.
  func percent(with other: WordShare) -> Int {
    let longer = max(words.count, other.words.count)
    guard longer > 0 else { return 0 }
    var common = 0
    var place = 0
    for word in words {
      while place < other.words.count, other.words[place] < word { place += 1 }
      guard place < other.words.count else { break }
      if other.words[place] == word { common += 1 }
    }
    return common * 100 / longer
  }
}
