/// Whether a person or a piece of software acts.
///
/// Software may propose and record; what changes a plan for a pupil is decided by a named
/// person.
public struct ActorKind: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A person, through a tool that knows who they are.
  public static let person = Self(rawValue: "person")

  /// Software by itself, such as a nightly import.
  public static let software = Self(rawValue: "software")
}

// MARK: - Vocabulary

extension ActorKind {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<ActorKind>(
    id: "actorKind",
    title: "Kinds of actor",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.person, "Person"),
      .init(.software, "Software"),
    ]
  )
}
