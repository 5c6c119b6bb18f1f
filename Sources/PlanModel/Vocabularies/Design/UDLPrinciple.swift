/// One of the three principles of Universal Design for Learning.
///
/// The names are those of CAST, in their own spelling. See the Universal Design for Learning
/// Guidelines version 3.0 (CAST, 2024) for what they mean.
public struct UDLPrinciple: VocabularyCode {
  /// The code as it stands in documents, such as `representation`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Multiple means of engagement.
  public static let engagement = Self(rawValue: "engagement")

  /// Multiple means of representation.
  public static let representation = Self(rawValue: "representation")

  /// Multiple means of action and expression.
  public static let actionExpression = Self(rawValue: "actionExpression")

  /// The guidelines of the principle in the order of their numbers, none if it is unknown.
  public var guidelines: [UDLGuideline] {
    UDLGuideline.vocabulary.entries.map(\.code).filter { $0.principle == self }
  }

  /// The considerations of the principle in the order of their numbers, none if unknown.
  public var considerations: [UDLConsideration] {
    guidelines.flatMap(\.considerations)
  }
}

// MARK: - Vocabulary

extension UDLPrinciple {
  /// The principles of version 3.0, in the order in which CAST shows them.
  public static let vocabulary = Vocabulary<UDLPrinciple>(
    id: "udlPrinciple",
    title: "Principles of Universal Design for Learning",
    version: "3.0",
    status: .inForce,
    source: """
      CAST (2024), Universal Design for Learning Guidelines version 3.0
      """,
    entries: [
      .init(
        .engagement,
        "Design Multiple Means of Engagement",
        aliases: ["Multiple Means of Engagement"]
      ),
      .init(
        .representation,
        "Design Multiple Means of Representation",
        aliases: ["Multiple Means of Representation"]
      ),
      .init(
        .actionExpression,
        "Design Multiple Means of Action & Expression",
        aliases: [
          "Multiple Means of Action & Expression", "Multiple Means of Expression",
          "Action & Expression", "Expression",
        ]
      ),
    ]
  )
}
