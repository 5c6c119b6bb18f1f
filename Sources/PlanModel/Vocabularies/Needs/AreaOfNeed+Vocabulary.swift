extension AreaOfNeed {
  /// The areas in force in England.
  public static var vocabulary: Vocabulary<AreaOfNeed> { england2015 }

  /// The areas in force, then those proposed in 2026.
  public static var vocabularies: [Vocabulary<AreaOfNeed>] {
    [england2015, england2026Draft]
  }

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
        aliases: [
          "C&I", "Communication and speech", "Communication and interaction needs",
          "Communication",
        ]
      ),
      .init(
        .cognitionAndLearning,
        "Cognition and learning",
        aliases: ["C&L", "Learning", "Cognition", "Cognition and learning needs"]
      ),
      .init(
        .socialEmotionalAndMentalHealth,
        "Social, emotional and mental health difficulties",
        aliases: [
          "Social, emotional and mental health",
          "Social, emotional and mental health needs",
          "Social, emotional, mental health",
          "Social, emotional wellbeing",
          "Social and emotional wellbeing",
          "SEMHD",
        ],
        pastAliases: [
          "BESD",
          "Behaviour, emotional and social",
          "Behaviour, emotional and social difficulties",
          "Behavioural, emotional and social difficulties",
          "Behaviour, emotional and social development",
          "EBD",
          "Emotional and behavioural difficulties",
        ],
        note: """
          Before 2014 the nearest area was behaviour, emotional and social development \
          (BESD); the two do not mean quite the same.
          """
      ),
      .init(
        .sensoryAndPhysical,
        "Sensory and/or physical needs",
        aliases: [
          "Sensory and physical needs", "Sensory and physical", "Sensory and/or physical",
          "Sensory or physical", "Sensory or physical needs", "Sensory/physical",
          "Sensory, physical needs", "Physical and sensory", "Physical and sensory needs",
          "Physical and/or sensory", "Physical or sensory", "PSI",
        ]
      ),
    ]
  )

  /// The five areas of development of the consultation of February 2026; not law.
  ///
  /// Cognition and learning has no equivalent among them.
  public static let england2026Draft = Vocabulary<AreaOfNeed>(
    id: "areaOfNeed.england2026Draft",
    title: "Areas of development (proposed)",
    version: "2026-draft",
    status: .draft,
    source: """
      SEND reform: putting children and young people first (consultation, 23 February 2026), \
      as reported by others
      """,
    entries: [
      .init(
        .executiveFunction,
        "Executive function",
        aliases: ["Executive functioning"],
        note: "Reported as an idea of the proposal; the exact name has not been checked.",
        status: .unverified
      ),
      .init(.motorAndPhysical, "Motor and physical"),
      .init(.sensory, "Sensory"),
      .init(
        .speechLanguageAndCommunication,
        "Speech, language and communication",
        note: "The name has not been checked.",
        status: .unverified
      ),
      .init(
        .socialAndEmotional,
        "Social and emotional",
        note: "The name has not been checked.",
        status: .unverified
      ),
    ]
  )
}
