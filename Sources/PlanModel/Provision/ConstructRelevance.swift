/// Whether a support does what a target measures.
public struct ConstructRelevance: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// It opens the way to the task and leaves what is measured to the pupil.
  public static let accessOnly = Self(rawValue: "accessOnly")

  /// It does part of what is measured; readings note it as a condition.
  public static let changesConstruct = Self(rawValue: "changesConstruct")
}

// MARK: - Vocabulary

extension ConstructRelevance {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<ConstructRelevance>(
    id: "constructRelevance",
    title: "Relevance to what is measured",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.accessOnly, "Access only"),
      .init(.changesConstruct, "Changes what is measured"),
    ]
  )
}
