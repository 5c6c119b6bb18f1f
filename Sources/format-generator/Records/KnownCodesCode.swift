import PlanModel

/// The Swift code that lists the codes of all vocabularies.
struct KnownCodesCode {
  let vocabularies: [AnyVocabulary]

  /// The contents of the file, formatted as `swift format` would.
  var text: String {
    var codes: Set<String> = []
    for vocabulary in vocabularies {
      for entry in vocabulary.entries where Self.isWord(entry.code) {
        codes.insert(entry.code)
      }
    }
    let lines =
      [
        FormatFiles.mark, "",
        "/// The codes of the vocabularies, with spaces between them.",
      ]
      + ["enum KnownCodesList {", "  static let codes = \"\"\""]
      + Self.lines(of: codes.sorted()) + ["    \"\"\"", "}", ""]
    return lines.joined(separator: "\n")
  }

  /// Returns whether a code can stand in a list with spaces between the codes.
  private static func isWord(_ code: String) -> Bool {
    !code.isEmpty && code.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }
  }

  private static func lines(of codes: [String]) -> [String] {
    var lines: [String] = []
    for code in codes {
      if let last = lines.last, last.utf8.count + code.utf8.count <= 80 {
        lines[lines.count - 1] += " " + code
      } else {
        lines.append(code)
      }
    }
    // Every line but the last goes on, with a space.
    return lines.dropLast().map { "    \($0) \\" } + lines.suffix(1).map { "    \($0)" }
  }
}
