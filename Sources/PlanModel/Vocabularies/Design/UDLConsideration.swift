/// One of the 36 considerations of Universal Design for Learning.
///
/// A support in a plan names the considerations that it answers. The numbers and names are
/// those of the guidelines version 3.0 (CAST, 2024), in their own spelling; what CAST writes
/// about each is not repeated here.
///
/// ## Topics
///
/// ### Engagement
/// - ``choiceAndAutonomy``
/// - ``relevanceAndAuthenticity``
/// - ``joyAndPlay``
/// - ``biasesThreatsAndDistractions``
/// - ``meaningAndPurposeOfGoals``
/// - ``challengeAndSupport``
/// - ``collaborationAndCollectiveLearning``
/// - ``belongingAndCommunity``
/// - ``actionOrientedFeedback``
/// - ``expectationsAndMotivations``
/// - ``awarenessOfSelfAndOthers``
/// - ``individualAndCollectiveReflection``
/// - ``empathyAndRestorativePractices``
///
/// ### Representation
/// - ``customizableDisplay``
/// - ``multipleWaysToPerceive``
/// - ``diversityOfPerspectives``
/// - ``vocabularyAndSymbols``
/// - ``decodingOfTextAndNotation``
/// - ``respectAcrossLanguages``
/// - ``biasesInLanguage``
/// - ``illustrationThroughMedia``
/// - ``priorKnowledge``
/// - ``patternsAndBigIdeas``
/// - ``multipleWaysOfKnowing``
/// - ``transferAndGeneralization``
///
/// ### Action and Expression
/// - ``responseNavigationAndMovement``
/// - ``accessibleMaterialsAndTechnologies``
/// - ``mediaForCommunication``
/// - ``toolsForComposition``
/// - ``graduatedSupportForPractice``
/// - ``biasesInExpression``
/// - ``meaningfulGoals``
/// - ``anticipatingChallenges``
/// - ``organizedInformation``
/// - ``monitoringProgress``
/// - ``challengingExclusion``
///
/// ### Links
/// - ``guideline``
/// - ``principle``
public struct UDLConsideration: VocabularyCode {
  /// The number of the consideration, `1.1` to `9.4`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The guideline to which the consideration belongs, `nil` if it is unknown.
  public var guideline: UDLGuideline? {
    guard isKnown, let digit = rawValue.utf8.first else { return nil }
    return UDLGuideline(rawValue: String(decoding: [digit], as: UTF8.self))
  }

  /// The principle that the consideration serves, `nil` if it is unknown.
  public var principle: UDLPrinciple? { guideline?.principle }
}

// MARK: - Representation

extension UDLConsideration {
  /// 1.1: Support opportunities to customize the display of information.
  public static let customizableDisplay = Self(rawValue: "1.1")

  /// 1.2: Support multiple ways to perceive information.
  public static let multipleWaysToPerceive = Self(rawValue: "1.2")

  /// 1.3: Represent a diversity of perspectives and identities in authentic ways.
  public static let diversityOfPerspectives = Self(rawValue: "1.3")

  /// 2.1: Clarify vocabulary, symbols, and language structures.
  public static let vocabularyAndSymbols = Self(rawValue: "2.1")

  /// 2.2: Support decoding of text, mathematical notation, and symbols.
  public static let decodingOfTextAndNotation = Self(rawValue: "2.2")

  /// 2.3: Cultivate understanding and respect across languages and dialects.
  public static let respectAcrossLanguages = Self(rawValue: "2.3")

  /// 2.4: Address biases in the use of language and symbols.
  public static let biasesInLanguage = Self(rawValue: "2.4")

  /// 2.5: Illustrate through multiple media.
  public static let illustrationThroughMedia = Self(rawValue: "2.5")

  /// 3.1: Connect prior knowledge to new learning.
  public static let priorKnowledge = Self(rawValue: "3.1")

  /// 3.2: Highlight and explore patterns, critical features, big ideas, and
  /// relationships.
  public static let patternsAndBigIdeas = Self(rawValue: "3.2")

  /// 3.3: Cultivate multiple ways of knowing and making meaning.
  public static let multipleWaysOfKnowing = Self(rawValue: "3.3")

  /// 3.4: Maximize transfer and generalization.
  public static let transferAndGeneralization = Self(rawValue: "3.4")
}

// MARK: - Action and expression

extension UDLConsideration {
  /// 4.1: Vary and honor the methods for response, navigation, and movement.
  public static let responseNavigationAndMovement = Self(rawValue: "4.1")

  /// 4.2: Optimize access to accessible materials and assistive and accessible
  /// technologies and tools.
  public static let accessibleMaterialsAndTechnologies = Self(rawValue: "4.2")

  /// 5.1: Use multiple media for communication.
  public static let mediaForCommunication = Self(rawValue: "5.1")

  /// 5.2: Use multiple tools for construction, composition, and creativity.
  public static let toolsForComposition = Self(rawValue: "5.2")

  /// 5.3: Build fluencies with graduated support for practice and performance.
  public static let graduatedSupportForPractice = Self(rawValue: "5.3")

  /// 5.4: Address biases related to modes of expression and communication.
  public static let biasesInExpression = Self(rawValue: "5.4")

  /// 6.1: Set meaningful goals.
  public static let meaningfulGoals = Self(rawValue: "6.1")

  /// 6.2: Anticipate and plan for challenges.
  public static let anticipatingChallenges = Self(rawValue: "6.2")

  /// 6.3: Organize information and resources.
  public static let organizedInformation = Self(rawValue: "6.3")

  /// 6.4: Enhance capacity for monitoring progress.
  public static let monitoringProgress = Self(rawValue: "6.4")

  /// 6.5: Challenge exclusionary practices.
  public static let challengingExclusion = Self(rawValue: "6.5")
}

// MARK: - Engagement

extension UDLConsideration {
  /// 7.1: Optimize choice and autonomy.
  public static let choiceAndAutonomy = Self(rawValue: "7.1")

  /// 7.2: Optimize relevance, value, and authenticity.
  public static let relevanceAndAuthenticity = Self(rawValue: "7.2")

  /// 7.3: Nurture joy and play.
  public static let joyAndPlay = Self(rawValue: "7.3")

  /// 7.4: Address biases, threats, and distractions.
  public static let biasesThreatsAndDistractions = Self(rawValue: "7.4")

  /// 8.1: Clarify the meaning and purpose of goals.
  public static let meaningAndPurposeOfGoals = Self(rawValue: "8.1")

  /// 8.2: Optimize challenge and support.
  public static let challengeAndSupport = Self(rawValue: "8.2")

  /// 8.3: Foster collaboration, interdependence, and collective learning.
  public static let collaborationAndCollectiveLearning = Self(rawValue: "8.3")

  /// 8.4: Foster belonging and community.
  public static let belongingAndCommunity = Self(rawValue: "8.4")

  /// 8.5: Offer action-oriented feedback.
  public static let actionOrientedFeedback = Self(rawValue: "8.5")

  /// 9.1: Recognize expectations, beliefs, and motivations.
  public static let expectationsAndMotivations = Self(rawValue: "9.1")

  /// 9.2: Develop awareness of self and others.
  public static let awarenessOfSelfAndOthers = Self(rawValue: "9.2")

  /// 9.3: Promote individual and collective reflection.
  public static let individualAndCollectiveReflection = Self(rawValue: "9.3")

  /// 9.4: Cultivate empathy and restorative practices.
  public static let empathyAndRestorativePractices = Self(rawValue: "9.4")
}
