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
    let form = String(decoding: ASCIIText.lowercased(word.utf8), as: UTF8.self)
    return form.utf8.count > 4 && form.hasSuffix("ly") && !verbsInLy.contains(form)
  }

  private static func isVerb(_ word: String) -> Bool {
    let letters = ASCIIText.lowercased(word.utf8)
    guard letters.count > 1,
      letters.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 })
    else { return false }
    let form = String(decoding: letters, as: UTF8.self)
    return !otherWords.contains(form) && !(letters.count > 6 && form.hasSuffix("ing"))
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
