import PlanModel

/// Reads the skill of a target when its first word is a plain verb.
///
/// The verb, an adverb before it and the rest are kept apart and no word is lost: `correctly
/// solve two-step problems` has the manner `correctly` and the verb `solve`.
enum SkillText {
  static func skill(_ text: String) -> Skill? {
    var words = text.utf8.split { $0 == UInt8(ascii: " ") || 0x09...0x0D ~= $0 }
      .map { String(decoding: $0, as: UTF8.self) }
    if words.count > 1, words.first == "to" || words.first == "To" { words.removeFirst() }
    var manner: String?
    if let first = words.first, words.count > 1, isAdverb(first) {
      manner = first
      words.removeFirst()
    }
    guard let verb = words.first, isVerb(verb) else { return nil }
    let object = words.dropFirst().joined(separator: " ")
    return Skill(verb: verb, object: object.isEmpty ? nil : object)
      .with { $0.manner = manner }
  }

  private static func isAdverb(_ word: String) -> Bool {
    let letters = ASCIIText.lowercased(word.utf8)
    return letters.count > 4 && letters.suffix(2).elementsEqual("ly".utf8)
      && !verbsInLy.contains(String(decoding: letters, as: UTF8.self))
  }

  private static func isVerb(_ word: String) -> Bool {
    let letters = ASCIIText.lowercased(word.utf8)
    guard letters.count > 1,
      letters.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }),
      !otherWords.contains(String(decoding: letters, as: UTF8.self))
    else { return false }
    // Longer words such as `reading` are no plain form; `sing` and `bring` are.
    return letters.count <= 6 || !letters.suffix(3).elementsEqual("ing".utf8)
  }

  private static let verbsInLy: Set<String> = [
    "apply", "comply", "imply", "multiply", "rally", "reply", "supply",
  ]

  /// Common first words of a skill that name no action.
  private static let otherWords: Set<String> = [
    "a", "an", "and", "all", "any", "at", "be", "better", "by", "can", "each", "every",
    "for", "from", "given", "good", "has", "have", "her", "his", "in", "is", "it", "less",
    "more", "my", "new", "no", "not", "of", "on", "or", "other", "some", "that", "the",
    "their", "these", "they", "this", "to", "when", "while", "will", "with", "without",
  ]
}
