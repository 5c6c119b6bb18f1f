/// How much help is given, the most first.
public struct PromptLevel: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Hand over hand.
  public static let fullPhysical = Self(rawValue: "fullPhysical")

  /// A touch or a nudge.
  public static let partialPhysical = Self(rawValue: "partialPhysical")

  /// Showing how.
  public static let model = Self(rawValue: "model")

  /// Pointing or a look.
  public static let gesture = Self(rawValue: "gesture")

  /// Words.
  public static let verbal = Self(rawValue: "verbal")

  /// A picture, list or symbol.
  public static let visual = Self(rawValue: "visual")

  /// No help.
  public static let independent = Self(rawValue: "independent")
}

// MARK: - Vocabulary

extension PromptLevel {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<PromptLevel>(
    id: "promptLevel",
    title: "Levels of help",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.fullPhysical, "Full physical"),
      .init(.partialPhysical, "Partial physical"),
      .init(.model, "Model"),
      .init(.gesture, "Gesture"),
      .init(.verbal, "Verbal", aliases: ["verbal prompt", "adult prompt"]),
      .init(.visual, "Visual", aliases: ["visual prompt"]),
      .init(.independent, "Independent", aliases: ["independently", "none"]),
    ]
  )
}
