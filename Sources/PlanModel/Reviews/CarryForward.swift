/// What becomes of a target in the next cycle.
public struct CarryForward: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// It goes on as it is.
  public static let continueTarget = Self(rawValue: "continue")

  /// It goes further.
  public static let extend = Self(rawValue: "extend")

  /// It is changed.
  public static let adapt = Self(rawValue: "adapt")

  /// It is left behind.
  public static let retire = Self(rawValue: "retire")
}

// MARK: - Vocabulary

extension CarryForward {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<CarryForward>(
    id: "carryForward",
    title: "Ways to carry forward",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.continueTarget, "Continue"),
      .init(.extend, "Extend"),
      .init(.adapt, "Adapt"),
      .init(.retire, "Retire"),
    ]
  )
}
