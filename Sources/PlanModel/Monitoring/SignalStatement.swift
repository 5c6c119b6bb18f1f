/// What a signal says.
public struct SignalStatement: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Nothing in the readings asks for a change.
  public static let continueAsPlanned = Self(rawValue: "continue")

  /// The readings run below the aim.
  public static let considerInstructionalChange = Self(
    rawValue: "considerInstructionalChange"
  )

  /// The readings run above the aim.
  public static let considerRaisingGoal = Self(rawValue: "considerRaisingGoal")

  /// The trend is below the rate needed.
  public static let belowGoalRate = Self(rawValue: "belowGoalRate")

  /// The trend is above the rate needed.
  public static let aboveGoalRate = Self(rawValue: "aboveGoalRate")

  /// The level lies below the aim for the day.
  public static let belowAim = Self(rawValue: "belowAim")

  /// The level lies on the aim for the day or beyond it.
  public static let atOrAboveAim = Self(rawValue: "atOrAboveAim")

  /// Fewer sessions took place than were planned, so that little can be said of the pupil.
  public static let checkDelivery = Self(rawValue: "checkDelivery")

  /// The data can't say.
  public static let cannotTell = Self(rawValue: "cannotTell")
}

// MARK: - Vocabulary

extension SignalStatement {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<SignalStatement>(
    id: "signalStatement",
    title: "Statements of signals",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.continueAsPlanned, "Continue"),
      .init(.considerInstructionalChange, "Consider a change"),
      .init(.considerRaisingGoal, "Consider raising the target"),
      .init(.belowGoalRate, "Below the rate needed"),
      .init(.aboveGoalRate, "Above the rate needed"),
      .init(.belowAim, "Below the aim"),
      .init(.atOrAboveAim, "At the aim or above"),
      .init(.checkDelivery, "Check delivery first"),
      .init(.cannotTell, "Cannot tell"),
    ]
  )
}
