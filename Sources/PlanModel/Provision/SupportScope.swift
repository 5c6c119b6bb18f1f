/// For whom a support is there.
public struct SupportScope: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Everybody in the class.
  public static let classWide = Self(rawValue: "classWide")

  /// A group.
  public static let group = Self(rawValue: "group")

  /// One pupil.
  public static let individual = Self(rawValue: "individual")
}

// MARK: - Vocabulary

extension SupportScope {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<SupportScope>(
    id: "supportScope",
    title: "Scope of support",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.classWide, "Whole class"),
      .init(.group, "Group"),
      .init(.individual, "Individual"),
    ]
  )
}
