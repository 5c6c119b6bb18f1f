import PlanModel

/// The words of a short text in small letters, taken one after another.
struct WordList {
  private var words: ArraySlice<String>

  /// Creates the words of a text; text of more than 200 bytes has none.
  init(_ text: String) {
    let bytes = text.utf8.count <= 200 ? ASCIIText.lowercased(text.utf8) : []
    let parts = bytes.split { $0 == UInt8(ascii: " ") || 0x09...0x0D ~= $0 }
    words = parts.map { String(decoding: $0, as: UTF8.self) }[...]
  }

  var isEmpty: Bool { words.isEmpty }

  /// What is left, with a space between the words.
  var rest: String { words.joined(separator: " ") }

  /// Takes the words of a phrase if they come next.
  mutating func take(_ phrase: String) -> Bool {
    let wanted = phrase.utf8.split(separator: UInt8(ascii: " "))
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.starts(with: wanted) else { return false }
    words = words.dropFirst(wanted.count)
    return true
  }

  /// Takes the first of several words that comes next.
  mutating func takeOne(of phrases: [String]) -> Bool {
    phrases.contains { take($0) }
  }

  /// Takes the last word if it is one of several.
  mutating func takeLast(of wanted: [String]) -> Bool {
    guard let last = words.last, wanted.contains(last) else { return false }
    words = words.dropLast()
    return true
  }

  mutating func takeNumber() -> Number? {
    guard let word = words.first, let number = Self.number(word) else { return nil }
    words = words.dropFirst()
    return number
  }

  /// Takes a whole number that makes sense as a count.
  mutating func takeCount() -> Int? {
    guard let count = words.first.flatMap(Self.number)?.intValue, 0...1_000 ~= count
    else {
      return nil
    }
    words = words.dropFirst()
    return count
  }

  mutating func takePercentage() -> Number? {
    guard let word = words.first,
      let percent = try? NumberText.percentage(Array(word.utf8)[...]),
      0...100 ~= percent
    else { return nil }
    words = words.dropFirst()
    return percent
  }

  /// Returns the code that all that is left names.
  func code<Code: VocabularyCode>(as type: Code.Type) -> Code? {
    isEmpty ? nil : Code(matching: rest)
  }

  private static func number(_ word: String) -> Number? {
    try? NumberText.number(Array(word.utf8)[...])
  }
}
