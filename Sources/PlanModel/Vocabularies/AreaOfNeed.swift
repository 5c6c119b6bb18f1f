/// One of the broad areas of need of the SEND Code of Practice, or of a later list.
///
/// The areas help to work out what action to take; they do not sort pupils into groups
/// (Code of Practice 6.27).
public struct AreaOfNeed: VocabularyCode {
  /// The code as it stands in documents, such as `SEMH`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Communication and interaction (Code of Practice 6.28 and 6.29).
  public static let communicationAndInteraction = Self(rawValue: "CI")

  /// Cognition and learning (Code of Practice 6.30 and 6.31).
  public static let cognitionAndLearning = Self(rawValue: "CL")

  /// Social, emotional and mental health difficulties (Code of Practice 6.32 and 6.33).
  public static let socialEmotionalAndMentalHealth = Self(rawValue: "SEMH")

  /// Sensory and/or physical needs (Code of Practice 6.34 and 6.35).
  public static let sensoryAndPhysical = Self(rawValue: "SP")
}

// MARK: - Vocabularies

extension AreaOfNeed {
  /// The areas in force in England.
  public static var vocabulary: Vocabulary<AreaOfNeed> { england2015 }

  /// The four broad areas of the SEND Code of Practice 0 to 25, January 2015.
  public static let england2015 = Vocabulary<AreaOfNeed>(
    id: "areaOfNeed",
    title: "Broad areas of need",
    version: "2015",
    status: .inForce,
    inForceFrom: "2015-01-01",
    source: "SEND Code of Practice 0 to 25 (2015), 6.28 to 6.35",
    entries: [
      .init(
        .communicationAndInteraction,
        "Communication and interaction",
        aliases: ["C&I", "Communication and speech"]
      ),
      .init(
        .cognitionAndLearning,
        "Cognition and learning",
        aliases: ["C&L", "Learning"]
      ),
      .init(
        .socialEmotionalAndMentalHealth,
        "Social, emotional and mental health difficulties",
        aliases: [
          "Social, emotional and mental health",
          "Social, emotional wellbeing",
          "SEMHD",
          "BESD",
          "Behaviour, emotional and social difficulties",
        ]
      ),
      .init(
        .sensoryAndPhysical,
        "Sensory and/or physical needs",
        aliases: [
          "S/P",
          "Sensory and physical needs",
          "Sensory and physical",
          "Physical and sensory",
          "Sensory or physical",
          "PSI",
        ]
      ),
    ]
  )
}
