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

  /// Returns the words that a form may come from, the form itself first.
  static func bases(of word: String) -> [String] {
    if let base = irregular[word] { return [word, base] }
    let bytes = Array(word.utf8)
    var bases = [word]
    func cut(_ ending: String, _ replacements: [String]) {
      let ending = Array(ending.utf8)
      guard bytes.count > ending.count + 1,
        bytes.suffix(ending.count).elementsEqual(ending)
      else { return }
      let stem = String(decoding: bytes.dropLast(ending.count), as: UTF8.self)
      for replacement in replacements { bases.append(stem + replacement) }
    }
    cut("ies", ["y"])
    cut("ied", ["y"])
    cut("es", ["", "e"])
    cut("s", [""])
    cut("ing", ["", "e"])
    cut("ed", ["", "e"])
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
  fileprivate func ends(with ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
