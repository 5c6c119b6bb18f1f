import PlanModel

/// The word by which a calendar calls a row a term.
struct TermWord: VocabularyCode {
  let rawValue: String

  init(rawValue: String) {
    self.rawValue = rawValue
  }

  static let term = Self(rawValue: "term")

  static let vocabulary = Vocabulary<TermWord>(
    id: "termWord",
    title: "Words for a term",
    version: "1.0",
    status: .softwareOnly,
    source: "Common practice, unverified",
    entries: [
      .init(
        .term,
        "Term",
        aliases: [
          "Terms", "Term time", "Term dates", "School term", "Autumn term", "Spring term",
          "Summer term", "Autumn", "Spring", "Summer", "Term 1", "Term 2", "Term 3",
          "Term 4", "Term 5", "Term 6",
        ]
      )
    ]
  )
}
