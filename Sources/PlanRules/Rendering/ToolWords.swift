import PlanModel

/// What a target is measured with, as the end of a sentence.
struct ToolWords {
  /// The clause, such as "as measured by weekly CBM probes".
  let clause: String

  /// The word for several occasions that the tool names, such as "probes".
  ///
  /// `nil` if it names none.
  let occasions: String?

  /// Puts a tool and a frequency into words, `nil` if there is neither.
  init?(_ tool: String?, _ frequency: FrequencyWords?) {
    guard let tool = PlainWords(tool) else {
      guard let frequency else { return nil }
      clause = "as measured \(frequency.adjective ?? frequency.phrase)"
      occasions = nil
      return
    }
    clause = "as measured by \(Self.phrase(tool, frequency))"
    occasions = tool.words.last.flatMap { Self.occasionNouns.contains($0) ? $0 : nil }
  }

  private static func phrase(_ tool: PlainWords, _ frequency: FrequencyWords?) -> String {
    let article = Article(for: tool)
    guard article != .written, article != .the, let adjective = frequency?.adjective
    else {
      let name = article.map { $0.before(tool.text) } ?? tool.text
      return frequency.map { "\(name) \($0.phrase)" } ?? name
    }
    let name = "\(adjective) \(tool.text)"
    return article == .indefinite ? "a \(name)" : name
  }

  private static let occasionNouns = [
    "probes", "trials", "tests", "tasks", "sessions", "lessons", "checks", "quizzes",
    "assessments", "observations", "dictations", "attempts", "assignments", "visits",
  ]
}
