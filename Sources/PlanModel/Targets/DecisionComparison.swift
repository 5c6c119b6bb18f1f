/// How a number is compared.
public struct DecisionComparison: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Less than.
  public static let below = Self(rawValue: "lessThan")

  /// Less than or equal to.
  public static let atMost = Self(rawValue: "lessOrEqual")

  /// Greater than or equal to.
  public static let atLeast = Self(rawValue: "greaterOrEqual")

  /// Greater than.
  public static let above = Self(rawValue: "greaterThan")
}

// MARK: - Vocabulary

extension DecisionComparison {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<DecisionComparison>(
    id: "decisionComparison",
    title: "Comparisons",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.below, "Below"),
      .init(.atMost, "At most"),
      .init(.atLeast, "At least"),
      .init(.above, "Above"),
    ]
  )
}
