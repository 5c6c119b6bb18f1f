public import PlanModel

/// What a review day is for.
public struct ReviewPurpose: VocabularyCode {
  /// The code as it stands in documents, such as `review`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Writing a new plan.
  public static let writing = Self(rawValue: "writing")

  /// Looking at a plan again.
  public static let review = Self(rawValue: "review")
}

// MARK: - Vocabulary

extension ReviewPurpose {
  /// The purposes that this library knows.
  public static let vocabulary = Vocabulary<ReviewPurpose>(
    id: "reviewPurpose",
    title: "What review days are for",
    version: "1",
    status: .ownTerms,
    source: "LearningPlanKit",
    entries: [
      .init(.writing, "Writing the plan", aliases: ["Write", "Written"]),
      .init(.review, "Reviewing the plan", aliases: ["Reviewed"]),
    ]
  )
}
