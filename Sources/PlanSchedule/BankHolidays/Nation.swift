public import PlanModel

/// A nation of the United Kingdom, as its bank holidays tell them apart.
public struct Nation: VocabularyCode {
  /// The code as it stands in documents, such as `northernIreland`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// England.
  public static let england = Self(rawValue: "england")

  /// Wales, whose bank holidays are those of England.
  public static let wales = Self(rawValue: "wales")

  /// Scotland.
  public static let scotland = Self(rawValue: "scotland")

  /// Northern Ireland.
  public static let northernIreland = Self(rawValue: "northernIreland")

  /// The four nations.
  public static let unitedKingdom = [england, wales, scotland, northernIreland]
}

// MARK: - Vocabulary

extension Nation {
  /// The nations whose bank holidays this library knows.
  public static let vocabulary = Vocabulary<Nation>(
    id: "nation",
    title: "Nations of the United Kingdom",
    version: "1",
    status: .ownTerms,
    source: "LearningPlanKit",
    entries: [
      .init(.england, "England"),
      .init(.wales, "Wales", aliases: ["Cymru"]),
      .init(.scotland, "Scotland"),
      .init(.northernIreland, "Northern Ireland", aliases: ["NI"]),
    ]
  )
}
