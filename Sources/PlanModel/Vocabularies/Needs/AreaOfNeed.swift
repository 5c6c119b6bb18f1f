/// One of the broad areas of need of the SEND Code of Practice, or of a later list.
///
/// The areas help to work out what action to take; they do not sort pupils into groups
/// (Code of Practice 6.27).
///
/// ## Topics
///
/// ### The four areas of 2015
/// - ``communicationAndInteraction``
/// - ``cognitionAndLearning``
/// - ``socialEmotionalAndMentalHealth``
/// - ``sensoryAndPhysical``
/// - ``fourAreas``
///
/// ### The areas of development proposed in 2026
/// - ``executiveFunction``
/// - ``motorAndPhysical``
/// - ``sensory``
/// - ``speechLanguageAndCommunication``
/// - ``socialAndEmotional``
///
/// ### The lists
/// - ``england2015``
/// - ``england2026Draft``
public struct AreaOfNeed: VocabularyCode {
  /// The code as it stands in documents, such as `SEMH`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

// MARK: - The four areas of 2015

extension AreaOfNeed {
  /// Communication and interaction (Code of Practice 6.28 and 6.29).
  public static let communicationAndInteraction = Self(rawValue: "CI")

  /// Cognition and learning (Code of Practice 6.30 and 6.31).
  public static let cognitionAndLearning = Self(rawValue: "CL")

  /// Social, emotional and mental health difficulties (Code of Practice 6.32 and 6.33).
  public static let socialEmotionalAndMentalHealth = Self(rawValue: "SEMH")

  /// Sensory and/or physical needs (Code of Practice 6.34 and 6.35).
  public static let sensoryAndPhysical = Self(rawValue: "SP")

  /// The four areas in force, in the order of the Code of Practice.
  public static let fourAreas: [AreaOfNeed] = [
    .communicationAndInteraction, .cognitionAndLearning, .socialEmotionalAndMentalHealth,
    .sensoryAndPhysical,
  ]
}

// MARK: - The areas of development proposed in 2026

extension AreaOfNeed {
  /// Executive function, proposed in 2026 and not in force.
  public static let executiveFunction = Self(rawValue: "executiveFunction")

  /// Motor and physical, proposed in 2026 and not in force.
  public static let motorAndPhysical = Self(rawValue: "motorAndPhysical")

  /// Sensory, proposed in 2026 and not in force.
  public static let sensory = Self(rawValue: "sensory")

  /// Speech, language and communication, proposed in 2026 and not in force.
  public static let speechLanguageAndCommunication =
    Self(rawValue: "speechLanguageAndCommunication")

  /// Social and emotional, proposed in 2026 and not in force.
  public static let socialAndEmotional = Self(rawValue: "socialAndEmotional")
}
