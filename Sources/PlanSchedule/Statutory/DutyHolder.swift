public import PlanModel

/// Whom a deadline binds, or whom a minimum of time is for.
public struct DutyHolder: VocabularyCode {
  /// The code as it stands in documents, such as `localAuthority`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The local authority that maintains the plan, or must decide about one.
  public static let localAuthority = Self(rawValue: "localAuthority")

  /// The authority that maintained the plan before the family moved.
  public static let previousAuthority = Self(rawValue: "previousAuthority")

  /// The education authority of Scotland or Northern Ireland.
  public static let educationAuthority = Self(rawValue: "educationAuthority")

  /// The local educational agency of a state of the United States, by the team of the plan.
  public static let educationalAgency = Self(rawValue: "educationalAgency")

  /// The school or other setting, by its head teacher or principal.
  public static let school = Self(rawValue: "school")

  /// A body or person who is asked for advice.
  public static let adviceGiver = Self(rawValue: "adviceGiver")

  /// The parent, or the young person from the end of compulsory school age.
  public static let family = Self(rawValue: "family")
}

// MARK: - Vocabulary

extension DutyHolder {
  /// The holders of duties that this library knows.
  public static let vocabulary = Vocabulary<DutyHolder>(
    id: "dutyHolder",
    title: "Whom a deadline binds",
    version: "1",
    status: .ownTerms,
    source: "LearningPlanKit",
    entries: [
      .init(.localAuthority, "Local authority", aliases: ["LA", "Authority"]),
      .init(.previousAuthority, "Previous local authority"),
      .init(.educationAuthority, "Education authority", aliases: ["EA"]),
      .init(.educationalAgency, "Local educational agency", aliases: ["LEA"]),
      .init(.school, "School or setting", aliases: ["School", "Setting"]),
      .init(.adviceGiver, "Advice giver"),
      .init(.family, "Parent or young person", aliases: ["Family", "Parent"]),
    ]
  )
}
