/// The form of a criterion.
public struct CriterionKind: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// So many passes in the last so many occasions.
  public static let occasions = Self(rawValue: "occasions")

  /// A percentage on one or more occasions in a row.
  public static let percent = Self(rawValue: "percent")

  /// A value per unit of time or effort, or a plain value.
  public static let rate = Self(rawValue: "rate")

  /// Done within a time.
  public static let within = Self(rawValue: "within")

  /// Kept up for a time.
  public static let atLeastFor = Self(rawValue: "atLeastFor")

  /// So many times in each period.
  public static let frequency = Self(rawValue: "frequency")

  /// A level of a rubric with descriptors.
  public static let rubric = Self(rawValue: "rubric")

  /// With no more than some help.
  public static let independence = Self(rawValue: "independence")

  /// A percentage on some of the last occasions.
  public static let compound = Self(rawValue: "compound")

  /// Seen in several settings or with several people.
  public static let generalised = Self(rawValue: "generalised")

  /// Still there some weeks later.
  public static let maintained = Self(rawValue: "maintained")

  /// A level of goal attainment scaling.
  public static let attainmentLevel = Self(rawValue: "attainmentLevel")

  /// Described in words and judged by a person.
  public static let words = Self(rawValue: "words")
}

// MARK: - Vocabulary

extension CriterionKind {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<CriterionKind>(
    id: "criterionKind",
    title: "Forms of criterion",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.occasions, "Occasions"),
      .init(.percent, "Percentage"),
      .init(.rate, "Rate"),
      .init(.within, "Within a time"),
      .init(.atLeastFor, "For a time"),
      .init(.frequency, "Frequency"),
      .init(.rubric, "Rubric level"),
      .init(.independence, "Independence"),
      .init(.compound, "Compound"),
      .init(.generalised, "Generalised"),
      .init(.maintained, "Maintained"),
      .init(.attainmentLevel, "Attainment level"),
      .init(.words, "In words"),
    ]
  )
}
