/// Sex as recorded in school data collections.
public struct Sex: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Female.
  public static let female = Self(rawValue: "F")

  /// Male.
  public static let male = Self(rawValue: "M")
}

// MARK: - Vocabulary

extension Sex {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<Sex>(
    id: "sex",
    title: "Sex",
    version: "1.0",
    status: .inForce,
    source: "Department for Education, Common Basic Data Set",
    entries: [
      .init(.female, "Female"),
      .init(.male, "Male"),
    ]
  )
}
