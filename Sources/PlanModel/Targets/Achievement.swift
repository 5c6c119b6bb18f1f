/// What has come of a target, as a person judged it.
public struct Achievement: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Nothing has been tried yet.
  public static let notStarted = Self(rawValue: "notStarted")

  /// First signs have been seen.
  public static let emerging = Self(rawValue: "emerging")

  /// The pupil is getting there.
  public static let onTrack = Self(rawValue: "onTrack")

  /// What was aimed at has been reached.
  public static let met = Self(rawValue: "met")

  /// More has been reached than was aimed at.
  public static let exceeded = Self(rawValue: "exceeded")

  /// It was not reached in the time.
  public static let notMet = Self(rawValue: "notMet")

  /// It is no longer worked on.
  public static let discontinued = Self(rawValue: "discontinued")
}

// MARK: - Vocabulary

extension Achievement {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<Achievement>(
    id: "achievement",
    title: "Achievement",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.notStarted, "Not started"),
      .init(.emerging, "Emerging"),
      .init(.onTrack, "On track"),
      .init(.met, "Met"),
      .init(.exceeded, "Exceeded"),
      .init(.notMet, "Not met"),
      .init(.discontinued, "Discontinued"),
    ]
  )
}
