extension UDLConsideration {
  /// The considerations of version 3.0, in the order of their numbers.
  public static let vocabulary = Vocabulary<UDLConsideration>(
    id: "udlConsideration",
    title: "Considerations of Universal Design for Learning",
    version: "3.0",
    status: .inForce,
    source: "CAST (2024), Universal Design for Learning Guidelines version 3.0",
    entries: representationEntries + actionExpressionEntries + engagementEntries
  )

  private typealias Entry = Vocabulary<UDLConsideration>.Entry

  private static let representationEntries: [Entry] = [
    .init(
      .customizableDisplay,
      "Support opportunities to customize the display of information"
    ),
    .init(.multipleWaysToPerceive, "Support multiple ways to perceive information"),
    .init(
      .diversityOfPerspectives,
      "Represent a diversity of perspectives and identities in authentic ways"
    ),
    .init(.vocabularyAndSymbols, "Clarify vocabulary, symbols, and language structures"),
    .init(
      .decodingOfTextAndNotation,
      "Support decoding of text, mathematical notation, and symbols"
    ),
    .init(
      .respectAcrossLanguages,
      "Cultivate understanding and respect across languages and dialects"
    ),
    .init(.biasesInLanguage, "Address biases in the use of language and symbols"),
    .init(.illustrationThroughMedia, "Illustrate through multiple media"),
    .init(.priorKnowledge, "Connect prior knowledge to new learning"),
    .init(
      .patternsAndBigIdeas,
      "Highlight and explore patterns, critical features, big ideas, and relationships"
    ),
    .init(
      .multipleWaysOfKnowing,
      "Cultivate multiple ways of knowing and making meaning"
    ),
    .init(.transferAndGeneralization, "Maximize transfer and generalization"),
  ]

  private static let actionExpressionEntries: [Entry] = [
    .init(
      .responseNavigationAndMovement,
      "Vary and honor the methods for response, navigation, and movement"
    ),
    .init(
      .accessibleMaterialsAndTechnologies,
      """
      Optimize access to accessible materials and assistive and accessible \
      technologies and tools
      """
    ),
    .init(.mediaForCommunication, "Use multiple media for communication"),
    .init(
      .toolsForComposition,
      "Use multiple tools for construction, composition, and creativity"
    ),
    .init(
      .graduatedSupportForPractice,
      "Build fluencies with graduated support for practice and performance"
    ),
    .init(
      .biasesInExpression,
      "Address biases related to modes of expression and communication"
    ),
    .init(.meaningfulGoals, "Set meaningful goals"),
    .init(.anticipatingChallenges, "Anticipate and plan for challenges"),
    .init(.organizedInformation, "Organize information and resources"),
    .init(.monitoringProgress, "Enhance capacity for monitoring progress"),
    .init(.challengingExclusion, "Challenge exclusionary practices"),
  ]

  private static let engagementEntries: [Entry] = [
    .init(.choiceAndAutonomy, "Optimize choice and autonomy"),
    .init(.relevanceAndAuthenticity, "Optimize relevance, value, and authenticity"),
    .init(.joyAndPlay, "Nurture joy and play"),
    .init(.biasesThreatsAndDistractions, "Address biases, threats, and distractions"),
    .init(.meaningAndPurposeOfGoals, "Clarify the meaning and purpose of goals"),
    .init(.challengeAndSupport, "Optimize challenge and support"),
    .init(
      .collaborationAndCollectiveLearning,
      "Foster collaboration, interdependence, and collective learning"
    ),
    .init(.belongingAndCommunity, "Foster belonging and community"),
    .init(.actionOrientedFeedback, "Offer action-oriented feedback"),
    .init(
      .expectationsAndMotivations,
      "Recognize expectations, beliefs, and motivations"
    ),
    .init(.awarenessOfSelfAndOthers, "Develop awareness of self and others"),
    .init(
      .individualAndCollectiveReflection,
      "Promote individual and collective reflection"
    ),
    .init(.empathyAndRestorativePractices, "Cultivate empathy and restorative practices"),
  ]
}
