/// How several readings become one number.
public struct DecisionStatistic: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The last reading.
  public static let latest = Self(rawValue: "latest")

  /// The median of the last three readings.
  public static let medianOfLast3 = Self(rawValue: "medianOfLast3")

  /// The mean of the last three readings.
  public static let meanOfLast3 = Self(rawValue: "meanOfLast3")

  /// The best reading.
  public static let max = Self(rawValue: "max")

  /// Every one of the last occasions, as many as the condition says.
  public static let consecutiveK = Self(rawValue: "consecutiveK")
}

// MARK: - Vocabulary

extension DecisionStatistic {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<DecisionStatistic>(
    id: "decisionStatistic",
    title: "Statistics of decision points",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.latest, "Latest"),
      .init(.medianOfLast3, "Median of the last three"),
      .init(.meanOfLast3, "Mean of the last three"),
      .init(.max, "Best"),
      .init(.consecutiveK, "On occasions in a row"),
    ]
  )
}
