/// A kind of review.
public struct ReviewKind: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The review of SEN support, once a term (Code of Practice 6.65).
  public static let termly = Self(rawValue: "termly")

  /// The review of an intervention after some weeks.
  public static let intervention = Self(rawValue: "intervention")

  /// A review each half-term.
  public static let halfTermly = Self(rawValue: "halfTermly")

  /// A review twice a year.
  public static let halfYearly = Self(rawValue: "halfYearly")

  /// The review of an EHC plan (Children and Families Act 2014, section 44).
  public static let annual = Self(rawValue: "annual")

  /// A review before its time.
  public static let early = Self(rawValue: "early")

  /// A review before a move.
  public static let transition = Self(rawValue: "transition")
}

// MARK: - Vocabulary

extension ReviewKind {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<ReviewKind>(
    id: "reviewKind",
    title: "Kinds of review",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.termly, "Termly review"),
      .init(.intervention, "Intervention review"),
      .init(.halfTermly, "Half-termly review"),
      .init(.halfYearly, "Half-yearly review"),
      .init(.annual, "Annual review"),
      .init(.early, "Early review"),
      .init(.transition, "Transition review"),
    ]
  )
}
