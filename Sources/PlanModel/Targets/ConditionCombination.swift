/// How conditions are combined.
public struct ConditionCombination: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// All must hold.
  public static let all = Self(rawValue: "all")

  /// Any one may hold.
  public static let any = Self(rawValue: "any")
}

// MARK: - Vocabulary

extension ConditionCombination {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<ConditionCombination>(
    id: "conditionCombination",
    title: "Combinations",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.all, "All"),
      .init(.any, "Any"),
    ]
  )
}
