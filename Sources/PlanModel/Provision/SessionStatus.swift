/// Whether a session of provision took place.
public struct SessionStatus: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// It took place.
  public static let delivered = Self(rawValue: "delivered")

  /// It took place in part.
  public static let shortened = Self(rawValue: "shortened")

  /// The pupil was not there.
  public static let pupilAbsent = Self(rawValue: "pupilAbsent")

  /// Nobody could give it.
  public static let staffAbsent = Self(rawValue: "staffAbsent")

  /// It was called off.
  public static let cancelled = Self(rawValue: "cancelled")
}

// MARK: - Vocabulary

extension SessionStatus {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<SessionStatus>(
    id: "sessionStatus",
    title: "States of a session",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.delivered, "Delivered"),
      .init(.shortened, "Cut short"),
      .init(.pupilAbsent, "Pupil absent"),
      .init(.staffAbsent, "Staff absent"),
      .init(.cancelled, "Cancelled"),
    ]
  )
}
