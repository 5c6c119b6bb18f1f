import FileGeneration
import PlanModel

/// The schema of a kind of code: the codes that are known, and any other.
struct CodeSchema {
  /// The vocabularies of the codes, the one in force first.
  let vocabularies: [AnyVocabulary]

  /// The schema as JSON.
  var json: JSONText {
    [
      "title": .string(vocabularies.first?.title ?? ""),
      "description": .string(sources),
      "type": "string",
      "anyOf": .list(known + [["title": "A code that is not listed here"]]),
    ]
  }

  private var sources: String {
    let lists = vocabularies.map { "\($0.id), version \($0.version) (\($0.source))" }
    return "Codes of \(lists.joined(separator: "; ")). Other codes are kept."
  }

  /// Each code once, by the name in the first list that has it.
  private var known: [JSONText] {
    var codes: Set<String> = []
    return vocabularies.flatMap(\.entries).compactMap { entry in
      guard codes.insert(entry.code).inserted else { return nil }
      return ["const": .string(entry.code), "title": .string(entry.name)]
    }
  }
}
