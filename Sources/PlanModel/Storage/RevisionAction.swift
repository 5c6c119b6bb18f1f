/// What a revision did to a plan.
public struct RevisionAction: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The plan was saved, for the first time or again.
  public static let saved = Self(rawValue: "saved")

  /// The plan was deleted; earlier versions can still be read.
  public static let deleted = Self(rawValue: "deleted")
}

// MARK: - Vocabulary

extension RevisionAction {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<RevisionAction>(
    id: "revisionAction",
    title: "What a revision did",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.saved, "Saved"),
      .init(.deleted, "Deleted"),
    ]
  )
}
