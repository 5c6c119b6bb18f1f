/// How a baseline was made from scores.
public struct BaselineMethod: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The median of several scores.
  public static let median = Self(rawValue: "median")

  /// The mean of several scores.
  public static let mean = Self(rawValue: "mean")

  /// One score.
  public static let single = Self(rawValue: "single")

  /// A description in words.
  public static let descriptive = Self(rawValue: "descriptive")
}

// MARK: - Vocabulary

extension BaselineMethod {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<BaselineMethod>(
    id: "baselineMethod",
    title: "Baseline methods",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.median, "Median"),
      .init(.mean, "Mean"),
      .init(.single, "Single score"),
      .init(.descriptive, "Description"),
    ]
  )
}
