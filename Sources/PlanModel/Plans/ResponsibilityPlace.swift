/// Where somebody does what they agreed to do.
public struct ResponsibilityPlace: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// At school.
  public static let school = Self(rawValue: "school")

  /// At home.
  public static let home = Self(rawValue: "home")

  /// Elsewhere.
  public static let community = Self(rawValue: "community")
}

// MARK: - Vocabulary

extension ResponsibilityPlace {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<ResponsibilityPlace>(
    id: "responsibilityPlace",
    title: "Places",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.school, "School"),
      .init(.home, "Home"),
      .init(.community, "Community"),
    ]
  )
}
