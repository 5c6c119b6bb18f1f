/// What a voice speaks about.
public struct VoiceTopic: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Views of school and support.
  public static let views = Self(rawValue: "views")

  /// Hopes for the future.
  public static let aspirations = Self(rawValue: "aspirations")

  /// Worries.
  public static let concerns = Self(rawValue: "concerns")

  /// How the pupil likes to learn.
  public static let preferredLearning = Self(rawValue: "preferredLearning")

  /// How the pupil sees their own progress.
  public static let selfAssessment = Self(rawValue: "selfAssessment")

  /// What the family does at home.
  public static let homeActions = Self(rawValue: "homeActions")
}

// MARK: - Vocabulary

extension VoiceTopic {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<VoiceTopic>(
    id: "voiceTopic",
    title: "Topics of voice",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.views, "Views"),
      .init(.aspirations, "Aspirations"),
      .init(.concerns, "Concerns"),
      .init(.preferredLearning, "Preferred ways of learning"),
      .init(.selfAssessment, "Self-assessment"),
      .init(.homeActions, "Actions at home"),
    ]
  )
}
