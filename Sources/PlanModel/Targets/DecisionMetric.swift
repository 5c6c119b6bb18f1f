/// What a decision point looks at.
public struct DecisionMetric: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The value of the reading, in its unit.
  public static let value = Self(rawValue: "value")

  /// The value as a percentage of the highest possible.
  public static let percentCorrect = Self(rawValue: "percentCorrect")

  /// The slope per week.
  public static let slope = Self(rawValue: "slope")

  /// The percentage of planned sessions that took place.
  public static let sessionsDelivered = Self(rawValue: "sessionsDelivered")
}

// MARK: - Vocabulary

extension DecisionMetric {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<DecisionMetric>(
    id: "decisionMetric",
    title: "What a decision point looks at",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.value, "Value"),
      .init(.percentCorrect, "Percentage correct"),
      .init(.slope, "Slope"),
      .init(.sessionsDelivered, "Sessions delivered"),
    ]
  )
}
