/// What a local authority decides after the review of an education, health and care plan.
public struct AuthorityReviewOutcome: VocabularyCode {
  /// The code as it stands in returns, such as `M`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The plan will be amended, `A`.
  public static let amend = Self(rawValue: "A")

  /// The plan will end, `C`.
  public static let cease = Self(rawValue: "C")

  /// The plan stays as it is, `M`.
  public static let maintain = Self(rawValue: "M")
}

// MARK: - Vocabulary

extension AuthorityReviewOutcome {
  /// The outcomes of the yearly return of local authorities.
  public static let vocabulary = Vocabulary<AuthorityReviewOutcome>(
    id: "authorityReviewOutcome",
    title: "Outcomes of the review of an education, health and care plan",
    version: "2025",
    status: .inForce,
    source: "Department for Education, SEN2 person-level return, ReviewOutcome",
    entries: [
      .init(.amend, "Amend the plan", aliases: ["Amend", "Amended"]),
      .init(.cease, "Cease the plan", aliases: ["Cease", "Ceased"]),
      .init(.maintain, "Maintain the plan", aliases: ["Maintain", "Maintained"]),
    ]
  )
}
