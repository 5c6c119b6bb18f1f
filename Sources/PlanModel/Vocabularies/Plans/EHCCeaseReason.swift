/// Why an education, health and care plan came to an end.
public struct EHCCeaseReason: VocabularyCode {
  /// The code as it stands in returns, `1` to `9`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The young person reached the maximum age, `1`.
  public static let maximumAge = Self(rawValue: "1")

  /// Needs are met without a plan, `2`.
  public static let needsMetWithoutPlan = Self(rawValue: "2")

  /// The young person moved on to higher education, `3`.
  public static let higherEducation = Self(rawValue: "3")

  /// The young person moved on to paid employment, `4`.
  public static let paidEmployment = Self(rawValue: "4")

  /// The plan was transferred to another local authority, `5`.
  public static let transferred = Self(rawValue: "5")

  /// The young person no longer engages with education or training, `6`.
  public static let noLongerEngages = Self(rawValue: "6")

  /// The child or young person left England, `7`.
  public static let leftEngland = Self(rawValue: "7")

  /// The child or young person died, `8`.
  public static let deceased = Self(rawValue: "8")

  /// Another reason, `9`.
  public static let other = Self(rawValue: "9")
}

// MARK: - Vocabulary

extension EHCCeaseReason {
  /// The reasons of the yearly return of local authorities.
  public static let vocabulary = Vocabulary<EHCCeaseReason>(
    id: "ehcCeaseReason",
    title: "Reasons for the end of an education, health and care plan",
    version: "2025",
    status: .inForce,
    source: "Department for Education, SEN2 person-level return, CeaseReason",
    entries: [
      .init(.maximumAge, "Reached maximum age", aliases: ["Max age", "Maximum age"]),
      .init(
        .needsMetWithoutPlan,
        "Needs met without a plan",
        aliases: ["Needs met without an EHC plan"]
      ),
      .init(
        .higherEducation,
        "Moved on to higher education",
        aliases: ["Higher education"]
      ),
      .init(.paidEmployment, "Moved on to paid employment", aliases: ["Paid employment"]),
      .init(
        .transferred,
        "Transferred to another local authority",
        aliases: ["Transferred to another LA"]
      ),
      .init(
        .noLongerEngages,
        "No longer engages with education or training",
        aliases: ["No longer engages"]
      ),
      .init(.leftEngland, "Left England", aliases: ["Moved outside England"]),
      .init(.deceased, "Child or young person deceased", aliases: ["Deceased"]),
      .init(.other, "Other"),
    ]
  )
}
