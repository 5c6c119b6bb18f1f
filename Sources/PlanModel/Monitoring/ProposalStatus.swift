/// Whether a person has answered a proposal.
public struct ProposalStatus: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Nobody has answered yet.
  public static let proposed = Self(rawValue: "proposed")

  /// A person took it up.
  public static let accepted = Self(rawValue: "accepted")

  /// A person decided otherwise, with a reason.
  public static let overridden = Self(rawValue: "overridden")

  /// A person wants to look again later.
  public static let deferred = Self(rawValue: "deferred")
}

// MARK: - Vocabulary

extension ProposalStatus {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<ProposalStatus>(
    id: "proposalStatus",
    title: "States of a proposal",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.proposed, "Proposed"),
      .init(.accepted, "Accepted"),
      .init(.overridden, "Overridden"),
      .init(.deferred, "Deferred"),
    ]
  )
}
