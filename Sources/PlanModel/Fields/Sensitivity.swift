/// The kind of a fact, by which exports decide who may see it.
///
/// Every field has one. A view for an audience names the kinds that it shows; what it
/// does not name stays hidden.
public struct Sensitivity: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Identifiers, codes and versions that say nothing about a person by themselves.
  public static let structure = Self(rawValue: "structure")

  /// Names, date of birth, UPN, ULN, contacts, school and year group.
  public static let identity = Self(rawValue: "identity")

  /// The pupil's own words, wishes and responses.
  public static let pupilVoice = Self(rawValue: "pupilVoice")

  /// What parents and carers say.
  public static let familyView = Self(rawValue: "familyView")

  /// Strengths, needs and what helps in class.
  public static let need = Self(rawValue: "need")

  /// Targets, provision, readings and review dates.
  public static let progress = Self(rawValue: "progress")

  /// Reports of professionals and facts about health.
  public static let health = Self(rawValue: "health")

  /// Facts about social care and the home.
  public static let socialCare = Self(rawValue: "socialCare")

  /// Safeguarding and other notes for named persons only.
  public static let confidential = Self(rawValue: "confidential")

  /// Working notes of staff, costs and other school matters.
  public static let staff = Self(rawValue: "staff")
}

// MARK: - Vocabulary

extension Sensitivity {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<Sensitivity>(
    id: "sensitivity",
    title: "Kinds of fact",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.structure, "Structure"),
      .init(.identity, "Identity"),
      .init(.pupilVoice, "Pupil voice"),
      .init(.familyView, "Family views"),
      .init(.need, "Needs"),
      .init(.progress, "Progress"),
      .init(.health, "Health"),
      .init(.socialCare, "Social care"),
      .init(.confidential, "Confidential"),
      .init(.staff, "Staff notes"),
    ]
  )
}
