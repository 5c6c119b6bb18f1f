/// Finds phrases in text as it stands, without cutting it into words first.
///
/// Case does not count, and a space in a phrase stands for whatever is between two words:
/// "text to speech" finds "Text-to-speech". A phrase is found with an `s` after it too.
struct PhraseScan: Hashable, Sendable {
  /// A phrase that was found.
  struct Match: Hashable {
    /// The place of the phrase in the list.
    let phrase: Int

    /// Its bytes in the UTF-8 of the text.
    let words: Range<Int>
  }

  /// The phrases one after another, sorted by their first letters.
  private var bytes: [UInt8] = []

  /// Where each phrase begins in the bytes, and where the last one ends.
  private var bounds: [Int] = [0]

  /// The place of each phrase in the list that was given.
  private var places: [Int] = []

  /// Which phrases begin with each letter of ASCII, and last which begin otherwise.
  private var groups: [Range<Int>] = []

  /// The groups that are not empty, as bits.
  private var letters: UInt32 = 0

  /// The most bytes of a text that are looked at.
  static let maximumLength = 4_096

  /// Creates a list of phrases; of two that begin alike, the one that stands first is
  /// found.
  init(_ phrases: [String]) {
    let cut = phrases.map(Self.cut)
    for group in 0...26 {
      let first = places.count
      for place in cut.indices where !cut[place].isEmpty {
        guard Self.group(of: cut[place][0]) == group else { continue }
        bytes += cut[place]
        bounds.append(bytes.count)
        places.append(place)
      }
      groups.append(first..<places.count)
      if places.count > first { letters |= 1 << UInt32(group) }
    }
  }

  private static let gap = UInt8(ascii: " ")

  private static func cut(_ phrase: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in phrase.utf8 {
      if byte.isOfWord {
        bytes.append(byte.lowercaseLetter)
      } else if !bytes.isEmpty, bytes.last != gap {
        bytes.append(gap)
      }
    }
    while bytes.last == gap { bytes.removeLast() }
    return bytes
  }

  /// The group of a byte: 0 for `a`, 26 for what is not a letter of ASCII.
  private static func group(of byte: UInt8) -> Int {
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 26 ? Int(letter) : 26
  }

  /// Returns the bytes of a text that are looked at.
  static func bytes(of text: String) -> [UInt8] {
    guard text.utf8.count > maximumLength else { return Array(text.utf8) }
    return Array(text.utf8.prefix(maximumLength))
  }

  /// Returns the first phrase in the bytes of a text.
  ///
  /// - Parameters:
  ///   - text: The bytes.
  ///   - limit: How many words of the text are looked at.
  ///   - start: The byte from which it is looked at.
  /// - Returns: The phrase, or `nil` if there is none.
  func match(in text: [UInt8], words limit: Int = .max, from start: Int = 0) -> Match? {
    var count = 0
    var isInWord = false
    for place in max(0, start)..<max(0, start, text.count) {
      let isOfWord = text[place].isOfWord
      if isOfWord, !isInWord {
        count += 1
        guard count <= limit else { return nil }
        if let match = match(in: text, at: place) { return match }
      }
      isInWord = isOfWord
    }
    return nil
  }

  /// Returns the first phrase of the list that begins at a place.
  @inline(__always)
  private func match(in text: [UInt8], at place: Int) -> Match? {
    let group = Self.group(of: text[place])
    guard letters & (1 << UInt32(group)) != 0 else { return nil }
    let second = place + 1 < text.count ? text[place + 1].lowercaseLetter : Self.gap
    for phrase in groups[group] {
      // Most phrases are told apart by their second letter.
      let index = bounds[phrase] + 1
      if index < bounds[phrase + 1], bytes[index] != Self.gap, bytes[index] != second {
        continue
      }
      guard let length = length(of: phrase, at: place, in: text) else { continue }
      return Match(phrase: places[phrase], words: place..<place + length)
    }
    return nil
  }

  /// Returns the places in the list of all phrases in the bytes of a text.
  func matches(in text: [UInt8]) -> [Int] {
    var found: [Int] = []
    var start = 0
    while let match = match(in: text, from: start) {
      found.append(match.phrase)
      start = match.words.upperBound
    }
    return found
  }

  /// Returns whether a text holds a phrase; no text holds none.
  func isFound(in text: String?) -> Bool {
    guard let text else { return false }
    return match(in: Self.bytes(of: text)) != nil
  }

  /// How many bytes of the text a phrase takes, `nil` if the text has other words.
  private func length(of phrase: Int, at start: Int, in text: [UInt8]) -> Int? {
    var place = start
    for index in bounds[phrase]..<bounds[phrase + 1] {
      guard place < text.count else { return nil }
      if bytes[index] == Self.gap {
        guard !text[place].isOfWord else { return nil }
        while place < text.count, !text[place].isOfWord { place += 1 }
      } else {
        guard text[place].lowercaseLetter == bytes[index] else { return nil }
        place += 1
      }
    }
    if place < text.count, text[place].isOfWord {
      guard text[place].lowercaseLetter == UInt8(ascii: "s") else { return nil }
      place += 1
      guard place == text.count || !text[place].isOfWord else { return nil }
    }
    return place - start
  }
}
