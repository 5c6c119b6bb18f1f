/// A kind of move between schools or phases.
public struct TransitionKind: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// From early years into Reception.
  public static let startingSchool = Self(rawValue: "startingSchool")

  /// From infant to junior school.
  public static let infantToJunior = Self(rawValue: "infantToJunior")

  /// From primary to secondary school.
  public static let primaryToSecondary = Self(rawValue: "primaryToSecondary")

  /// From primary to middle school.
  public static let toMiddleSchool = Self(rawValue: "toMiddleSchool")

  /// From middle to secondary school.
  public static let middleToSecondary = Self(rawValue: "middleToSecondary")

  /// From secondary school to a post-16 setting.
  public static let secondaryToPost16 = Self(rawValue: "secondaryToPost16")

  /// From one post-16 setting to another.
  public static let betweenPost16 = Self(rawValue: "betweenPost16")

  /// To another school in the same phase.
  public static let newSchool = Self(rawValue: "newSchool")

  /// From education into adult life.
  public static let toAdultLife = Self(rawValue: "toAdultLife")
}

// MARK: - Vocabulary

extension TransitionKind {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<TransitionKind>(
    id: "transitionKind",
    title: "Moves",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.startingSchool, "Starting school"),
      .init(.infantToJunior, "Infant to junior"),
      .init(.primaryToSecondary, "Primary to secondary"),
      .init(.toMiddleSchool, "To middle school"),
      .init(.middleToSecondary, "Middle to secondary"),
      .init(.secondaryToPost16, "Secondary to post-16"),
      .init(.betweenPost16, "Between post-16 settings"),
      .init(.newSchool, "New school"),
      .init(.toAdultLife, "To adult life"),
    ]
  )
}
