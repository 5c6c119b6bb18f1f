/// Whose voice is heard.
public struct VoiceSpeaker: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The pupil.
  public static let pupil = Self(rawValue: "pupil")

  /// A parent or carer.
  public static let parentOrCarer = Self(rawValue: "parentOrCarer")

  /// Somebody who speaks for the pupil.
  public static let advocate = Self(rawValue: "advocate")
}

// MARK: - Vocabulary

extension VoiceSpeaker {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<VoiceSpeaker>(
    id: "voiceSpeaker",
    title: "Speakers",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.pupil, "Pupil"),
      .init(.parentOrCarer, "Parent or carer", aliases: ["Parent", "Carer", "Family"]),
      .init(.advocate, "Advocate"),
    ]
  )
}
