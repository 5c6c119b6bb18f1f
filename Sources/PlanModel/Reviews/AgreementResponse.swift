/// What a person says to a plan.
public struct AgreementResponse: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// They agree.
  public static let agreed = Self(rawValue: "agreed")

  /// They agree in part.
  public static let partlyAgreed = Self(rawValue: "partly")

  /// They do not agree.
  public static let declined = Self(rawValue: "declined")
}

// MARK: - Vocabulary

extension AgreementResponse {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<AgreementResponse>(
    id: "agreementResponse",
    title: "Responses",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.agreed, "Agreed"),
      .init(.partlyAgreed, "Partly agreed"),
      .init(.declined, "Declined"),
    ]
  )
}
