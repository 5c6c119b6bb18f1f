/// Whether a signal could be computed.
public struct SignalStatus: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// It was computed.
  public static let success = Self(rawValue: "success")

  /// It can't be computed without more readings.
  public static let dataRequired = Self(rawValue: "dataRequired")

  /// It makes no sense for this measure.
  public static let notApplicable = Self(rawValue: "notApplicable")

  /// Something went wrong.
  public static let failure = Self(rawValue: "failure")
}

// MARK: - Vocabulary

extension SignalStatus {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<SignalStatus>(
    id: "signalStatus",
    title: "States of a signal",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.success, "Success"),
      .init(.dataRequired, "Data required"),
      .init(.notApplicable, "Not applicable"),
      .init(.failure, "Failure"),
    ]
  )
}
