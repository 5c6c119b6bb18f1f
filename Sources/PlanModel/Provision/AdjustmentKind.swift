/// A kind of adjustment.
public struct AdjustmentKind: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A reasonable adjustment (Equality Act 2010, section 20).
  public static let reasonableAdjustment = Self(rawValue: "reasonableAdjustment")

  /// An access arrangement for tests and examinations.
  public static let accessArrangement = Self(rawValue: "accessArrangement")
}

// MARK: - Vocabulary

extension AdjustmentKind {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<AdjustmentKind>(
    id: "adjustmentKind",
    title: "Kinds of adjustment",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.reasonableAdjustment, "Reasonable adjustment"),
      .init(.accessArrangement, "Access arrangement"),
    ]
  )
}
