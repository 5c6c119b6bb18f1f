/// What a person decided.
public struct DecisionOutcome: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The proposal is taken up.
  public static let accepted = Self(rawValue: "accepted")

  /// Something else is done, for a reason.
  public static let overridden = Self(rawValue: "overridden")

  /// It is looked at again later.
  public static let deferred = Self(rawValue: "deferred")

  /// The target and the provision stay.
  public static let keep = Self(rawValue: "keep")

  /// The provision changes.
  public static let change = Self(rawValue: "change")

  /// People meet before anything else is decided.
  public static let meet = Self(rawValue: "meet")

  /// Another target takes the place of this one.
  public static let replace = Self(rawValue: "replace")

  /// The target is no longer worked on.
  public static let stop = Self(rawValue: "stop")
}

// MARK: - Vocabulary

extension DecisionOutcome {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<DecisionOutcome>(
    id: "decisionOutcome",
    title: "Outcomes of decisions",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.accepted, "Accepted"),
      .init(.overridden, "Overridden"),
      .init(.deferred, "Deferred"),
      .init(.keep, "Keep"),
      .init(.change, "Change"),
      .init(.meet, "Meet"),
      .init(.replace, "Replace"),
      .init(.stop, "Stop"),
    ]
  )
}
