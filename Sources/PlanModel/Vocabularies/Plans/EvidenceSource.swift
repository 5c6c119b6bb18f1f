/// Where a piece of evidence about a pupil's starting point or progress comes from.
///
/// Each source answers its own question: tests compare a pupil with others, frequent
/// measures show growth, observation shows context, and the pupil and family know what no
/// test shows.
public struct EvidenceSource: VocabularyCode {
  /// The code as it stands in documents, such as `observation`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A standardised test, read against the norms of an age group.
  public static let standardised = Self(rawValue: "standardised")

  /// A short probe of what is taught, given often, such as words read in a minute.
  public static let curriculumBasedMeasure = Self(rawValue: "curriculumBasedMeasure")

  /// What somebody saw a pupil do.
  public static let observation = Self(rawValue: "observation")

  /// What the pupil says or shows.
  public static let pupil = Self(rawValue: "pupil")

  /// What parents, carers and others at home say.
  public static let family = Self(rawValue: "family")

  /// Communication, social and self-care skills, and others of daily life.
  public static let functional = Self(rawValue: "functional")

  /// The report of a professional, such as an educational psychologist.
  public static let professionalReport = Self(rawValue: "professionalReport")

  /// A piece of the pupil's own work.
  public static let workSample = Self(rawValue: "workSample")
}

// MARK: - Vocabulary

extension EvidenceSource {
  /// The sources that the library knows.
  ///
  /// "Parent and pupil input" fits two sources and names neither.
  public static let vocabulary = Vocabulary<EvidenceSource>(
    id: "evidenceSource",
    title: "Sources of evidence",
    version: "1.0",
    status: .ownTerms,
    source: "This library, from what learning plans in England record",
    entries: measuredEntries + reportedEntries
  )

  private typealias Entry = Vocabulary<EvidenceSource>.Entry

  private static let measuredEntries: [Entry] = [
    .init(
      .standardised,
      "Standardised assessment",
      aliases: [
        "Standardised", "Standardized", "Standardised assessments", "Standardised test",
        "Standardised tests", "Standardized assessment", "Standardized assessments",
        "Standardized test", "Standardized tests", "Norm-referenced", "State tests",
        "Norm-referenced assessment", "Norm-referenced evaluations",
        "Cognitive assessment", "Cognitive assessments",
      ]
    ),
    .init(
      .curriculumBasedMeasure,
      "Curriculum-based measure",
      aliases: [
        "CBM", "CBMs", "Curriculum-based measures", "Curriculum-based measures (CBMs)",
        "Curriculum-based measurement", "Curriculum-based assessment", "Probe",
      ]
    ),
    .init(
      .observation,
      "Observation",
      aliases: ["Observations", "Classroom observation", "Classroom observations"]
    ),
  ]

  private static let reportedEntries: [Entry] = [
    .init(
      .pupil,
      "Pupil's view",
      aliases: [
        "Pupil input", "Pupil views", "Pupil voice", "Student input", "Student voice",
        "Parent and pupil input",
      ]
    ),
    .init(
      .family,
      "Family's view",
      aliases: [
        "Parent input", "Parent views", "Parental views", "Parent voice", "Parent",
        "Parents", "Family views", "Family voice", "Parent and pupil input",
      ]
    ),
    .init(
      .functional,
      "Functional performance",
      aliases: [
        "Functional performance data", "Functional assessment", "Adaptive behaviour",
        "Adaptive behavior",
      ]
    ),
    .init(
      .professionalReport,
      "Professional report",
      aliases: ["Professional reports", "Specialist report", "Report"]
    ),
    .init(
      .workSample,
      "Work sample",
      aliases: ["Work samples", "Sample of work", "Work scrutiny", "Portfolio"]
    ),
  ]
}
