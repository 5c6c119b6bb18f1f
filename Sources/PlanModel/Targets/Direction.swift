/// Which way is better.
public struct Direction: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// More is better.
  public static let increase = Self(rawValue: "increase")

  /// Less is better.
  public static let decrease = Self(rawValue: "decrease")

  /// Staying where it is.
  public static let maintain = Self(rawValue: "maintain")
}

// MARK: - Vocabulary

extension Direction {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<Direction>(
    id: "direction",
    title: "Directions",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.increase, "Increase"),
      .init(.decrease, "Decrease"),
      .init(.maintain, "Maintain"),
    ]
  )
}
