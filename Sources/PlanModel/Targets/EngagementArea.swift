/// An area of the engagement model.
///
/// The areas are not steps, and no pupil is expected to progress in all of them.
public struct EngagementArea: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Interest in something new, again and again.
  public static let exploration = Self(rawValue: "exploration")

  /// Reacting to something new with meaning.
  public static let realisation = Self(rawValue: "realisation")

  /// Expecting what comes next.
  public static let anticipation = Self(rawValue: "anticipation")

  /// Keeping at something.
  public static let persistence = Self(rawValue: "persistence")

  /// Starting something by oneself.
  public static let initiation = Self(rawValue: "initiation")
}

// MARK: - Vocabulary

extension EngagementArea {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<EngagementArea>(
    id: "engagementArea",
    title: "Areas of engagement",
    version: "1.0",
    status: .inForce,
    source: "The engagement model, Standards and Testing Agency, April 2024",
    entries: [
      .init(.exploration, "Exploration"),
      .init(.realisation, "Realisation"),
      .init(.anticipation, "Anticipation"),
      .init(.persistence, "Persistence"),
      .init(.initiation, "Initiation"),
    ]
  )
}
