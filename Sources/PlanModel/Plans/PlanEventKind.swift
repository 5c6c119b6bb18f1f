/// What happened to a plan.
public struct PlanEventKind: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A need was first noticed (Code of Practice 6.17).
  public static let identified = Self(rawValue: "identified")

  /// A specialist was asked.
  public static let referred = Self(rawValue: "referred")

  /// The family or the young person consented.
  public static let consented = Self(rawValue: "consented")

  /// The family was told of SEN support (Children and Families Act 2014, section 68).
  public static let familyNotified = Self(rawValue: "familyNotified")

  /// The family and the school met (Code of Practice 6.65).
  public static let familyMeeting = Self(rawValue: "familyMeeting")

  /// An assessment was made.
  public static let assessed = Self(rawValue: "assessed")

  /// The plan was agreed.
  public static let agreed = Self(rawValue: "agreed")

  /// A review took place.
  public static let reviewHeld = Self(rawValue: "reviewHeld")

  /// The plan was shared.
  public static let sharedWithAgency = Self(rawValue: "sharedWithAgency")

  /// The plan was sent to another school.
  public static let sentOnTransfer = Self(rawValue: "sentOnTransfer")

  /// The receiving school took the plan on.
  public static let adoptedOnTransfer = Self(rawValue: "adoptedOnTransfer")

  /// An EHC needs assessment was asked for.
  public static let ehcAssessmentRequested = Self(rawValue: "ehcAssessmentRequested")
}

// MARK: - Vocabulary

extension PlanEventKind {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<PlanEventKind>(
    id: "planEventKind",
    title: "Events of a plan",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.identified, "Need identified"),
      .init(.referred, "Referred"),
      .init(.consented, "Consent given"),
      .init(.familyNotified, "Family notified"),
      .init(.familyMeeting, "Family meeting"),
      .init(.assessed, "Assessed"),
      .init(.agreed, "Agreed"),
      .init(.reviewHeld, "Review held"),
      .init(.sharedWithAgency, "Shared"),
      .init(.sentOnTransfer, "Sent on transfer"),
      .init(.adoptedOnTransfer, "Adopted on transfer"),
      .init(.ehcAssessmentRequested, "EHC assessment requested"),
    ]
  )
}
