/// What is suggested, in the order in which to think of it.
public struct ProposedAction: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// See whether the provision was given as planned.
  public static let checkDelivery = Self(rawValue: "checkDelivery")

  /// See whether the material fits the pupil.
  public static let checkMaterial = Self(rawValue: "checkMaterial")

  /// Give more, or less.
  public static let changeDose = Self(rawValue: "changeDose")

  /// Go over to another strategy.
  public static let switchStrategy = Self(rawValue: "switchStrategy")

  /// The readings run ahead of the aim.
  public static let considerRaisingTarget = Self(rawValue: "considerRaisingTarget")

  /// After all else, with a recorded reason.
  public static let considerChangingTarget = Self(rawValue: "considerChangingTarget")

  /// Bring people together.
  public static let meet = Self(rawValue: "meet")

  /// Look at the readings together.
  public static let discuss = Self(rawValue: "discuss")

  /// Go on as planned.
  public static let continueAsPlanned = Self(rawValue: "continue")
}

// MARK: - Vocabulary

extension ProposedAction {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<ProposedAction>(
    id: "proposedAction",
    title: "Proposed actions",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.checkDelivery, "Check delivery"),
      .init(.checkMaterial, "Check the material"),
      .init(.changeDose, "Change how much"),
      .init(.switchStrategy, "Switch strategy"),
      .init(.considerRaisingTarget, "Consider raising the target"),
      .init(.considerChangingTarget, "Consider changing the target"),
      .init(.meet, "Meet"),
      .init(.discuss, "Discuss"),
      .init(.continueAsPlanned, "Continue"),
    ]
  )
}
