/// What a person should look at when the clock of reviews starts again.
public struct ReviewAnchorNote: RawRepresentable, Hashable, Sendable {
  /// The code of the note.
  public let rawValue: String

  /// Creates a note from its code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A meeting was held and no decision on it is recorded, so the clock still runs from the
  /// decision before.
  public static let meetingWithoutDecision = Self(rawValue: "meetingWithoutDecision")

  /// The last meeting was itself held after the twelve months had ended.
  public static let meetingAfterPeriod = Self(rawValue: "meetingAfterPeriod")

  /// The last decision came after the twelve months had ended.
  public static let decisionAfterPeriod = Self(rawValue: "decisionAfterPeriod")

  /// The plan was amended for a move to another phase, which does not start the twelve
  /// months again unless it was a full review.
  public static let transferDoesNotReset = Self(rawValue: "transferDoesNotReset")
}

extension ReviewAnchorNote: CustomStringConvertible {
  /// The note in a sentence for people.
  public var description: String {
    switch self {
    case .meetingWithoutDecision:
      "A meeting was held and no decision is recorded; the clock runs from the one before."
    case .meetingAfterPeriod: "The meeting was held after the twelve months had ended."
    case .decisionAfterPeriod: "The decision came after the twelve months had ended."
    case .transferDoesNotReset:
      "A review for a move to another phase starts no new twelve months unless it was full."
    default: rawValue
    }
  }
}
