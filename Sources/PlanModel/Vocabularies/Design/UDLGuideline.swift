/// One of the nine guidelines of Universal Design for Learning.
///
/// The numbers and names are those of the guidelines version 3.0 (CAST, 2024).
///
/// ## Topics
///
/// ### Engagement
/// - ``interestsAndIdentities``
/// - ``effortAndPersistence``
/// - ``emotionalCapacity``
///
/// ### Representation
/// - ``perception``
/// - ``languageAndSymbols``
/// - ``buildingKnowledge``
///
/// ### Action and Expression
/// - ``interaction``
/// - ``expressionAndCommunication``
/// - ``strategyDevelopment``
///
/// ### Links
/// - ``principle``
/// - ``considerations``
public struct UDLGuideline: VocabularyCode {
  /// The number of the guideline, `1` to `9`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Guideline 1, Perception.
  public static let perception = Self(rawValue: "1")

  /// Guideline 2, Language & Symbols.
  public static let languageAndSymbols = Self(rawValue: "2")

  /// Guideline 3, Building Knowledge.
  public static let buildingKnowledge = Self(rawValue: "3")

  /// Guideline 4, Interaction.
  public static let interaction = Self(rawValue: "4")

  /// Guideline 5, Expression & Communication.
  public static let expressionAndCommunication = Self(rawValue: "5")

  /// Guideline 6, Strategy Development.
  public static let strategyDevelopment = Self(rawValue: "6")

  /// Guideline 7, Welcoming Interests & Identities.
  public static let interestsAndIdentities = Self(rawValue: "7")

  /// Guideline 8, Sustaining Effort & Persistence.
  public static let effortAndPersistence = Self(rawValue: "8")

  /// Guideline 9, Emotional Capacity.
  public static let emotionalCapacity = Self(rawValue: "9")

  /// The principle that the guideline serves, `nil` if the guideline is unknown.
  public var principle: UDLPrinciple? {
    switch self {
    case .interestsAndIdentities, .effortAndPersistence, .emotionalCapacity: .engagement
    case .perception, .languageAndSymbols, .buildingKnowledge: .representation
    case .interaction, .expressionAndCommunication, .strategyDevelopment:
      .actionExpression
    default: nil
    }
  }

  /// The considerations of the guideline in the order of their numbers, none if unknown.
  public var considerations: [UDLConsideration] {
    UDLConsideration.vocabulary.entries.map(\.code).filter { $0.guideline == self }
  }
}

// MARK: - Vocabulary

extension UDLGuideline {
  /// The guidelines of version 3.0, in the order of their numbers.
  public static let vocabulary = Vocabulary<UDLGuideline>(
    id: "udlGuideline",
    title: "Guidelines of Universal Design for Learning",
    version: "3.0",
    status: .inForce,
    source: "CAST (2024), Universal Design for Learning Guidelines version 3.0",
    entries: [
      guideline(.perception, "Perception"),
      guideline(.languageAndSymbols, "Language & Symbols"),
      guideline(.buildingKnowledge, "Building Knowledge"),
      guideline(.interaction, "Interaction"),
      guideline(.expressionAndCommunication, "Expression & Communication"),
      guideline(.strategyDevelopment, "Strategy Development"),
      guideline(.interestsAndIdentities, "Welcoming Interests & Identities"),
      guideline(.effortAndPersistence, "Sustaining Effort & Persistence"),
      guideline(.emotionalCapacity, "Emotional Capacity"),
    ]
  )

  private static func guideline(
    _ guideline: UDLGuideline,
    _ name: String
  ) -> Vocabulary<UDLGuideline>.Entry {
    .init(
      guideline,
      name,
      aliases: ["Guideline \(guideline.rawValue)", "Design Options for \(name)"]
    )
  }
}
