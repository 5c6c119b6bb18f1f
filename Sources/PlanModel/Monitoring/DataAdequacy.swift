/// How far readings can be trusted to show a trend.
public struct DataAdequacy: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Fewer than six readings, or fewer than six weeks.
  public static let insufficient = Self(rawValue: "insufficient")

  /// Six to nine readings over six weeks or more.
  public static let provisional = Self(rawValue: "provisional")

  /// Ten readings or more over ten weeks or more.
  public static let adequate = Self(rawValue: "adequate")
}

// MARK: - Vocabulary

extension DataAdequacy {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<DataAdequacy>(
    id: "dataAdequacy",
    title: "Adequacy of data",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.insufficient, "Insufficient"),
      .init(.provisional, "Provisional"),
      .init(.adequate, "Adequate"),
    ]
  )
}
