// The forms of a verb, undone: "improves", "improving" and "improved" are "improve".

enum WordForms {
  private static let irregular: [String: String] = [
    "is": "be", "are": "be", "am": "be", "was": "be", "were": "be", "been": "be",
    "being": "be", "has": "have", "had": "have", "having": "have", "does": "do",
    "goes": "go", "made": "make", "making": "make", "written": "write", "wrote": "write",
    "knows": "know", "knew": "know", "understood": "understand", "thought": "think",
    "felt": "feel", "got": "get", "getting": "get", "began": "begin", "said": "say",
    "took": "take", "gave": "give", "told": "tell", "shown": "show",
  ]

  /// What verbs end in, and what may have stood in its place.
  private static let endings = [
    ("ies", ["y"]), ("ied", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ing", ["", "e"]),
    ("ed", ["", "e"]),
  ]

  private static func cut(
    _ ending: String,
    from bytes: [UInt8],
    _ replacements: [String],
    into bases: inout [String]
  ) {
    guard bytes.count > ending.utf8.count + 1, bytes.ends(with: ending) else { return }
    let stem = String(decoding: bytes.dropLast(ending.utf8.count), as: UTF8.self)
    for replacement in replacements { bases.append(stem + replacement) }
  }

  /// Returns the words that a form may come from, the form itself first.
  static func bases(of word: String) -> [String] {
    if let base = irregular[word] { return [word, base] }
    let bytes = Array(word.utf8)
    var bases = [word]
    for (ending, replacements) in endings {
      cut(ending, from: bytes, replacements, into: &bases)
    }
    let doubled = bytes.dropLast(bytes.ends(with: "ing") ? 3 : 2)
    if bytes.ends(with: "ing") || bytes.ends(with: "ed"), doubled.count > 2,
      doubled.last == doubled.dropLast().last
    {
      bases.append(String(decoding: doubled.dropLast(), as: UTF8.self))
    }
    return bases
  }
}

extension [UInt8] {
  @inline(never)
  fileprivate func ends(with ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
