/// How a person said whether they agree.
public struct AgreementMethod: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Signed by hand.
  public static let signature = Self(rawValue: "signature")

  /// Agreed in a system.
  public static let electronic = Self(rawValue: "electronic")

  /// Said aloud.
  public static let verbal = Self(rawValue: "verbal")

  /// Chosen with symbols.
  public static let symbols = Self(rawValue: "symbols")

  /// Seen in what the person does.
  public static let observed = Self(rawValue: "observed")
}

// MARK: - Vocabulary

extension AgreementMethod {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<AgreementMethod>(
    id: "agreementMethod",
    title: "Ways to agree",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.signature, "Signature"),
      .init(.electronic, "Electronic"),
      .init(.verbal, "Verbal"),
      .init(.symbols, "Symbols"),
      .init(.observed, "Observed"),
    ]
  )
}
