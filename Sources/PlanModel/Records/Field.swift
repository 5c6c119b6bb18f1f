/// The name of a record's field and the kind of fact it holds.
public struct Field: Hashable, Sendable {
  /// The name, equal to the Swift property's and the JSON member's.
  public let name: String

  /// Who the fact concerns and how closely it is kept.
  public let sensitivity: Sensitivity

  /// Creates a field.
  ///
  /// - Parameters:
  ///   - name: The name of the Swift property.
  ///   - sensitivity: The kind of fact.
  public init(_ name: String, _ sensitivity: Sensitivity) {
    self.name = name
    self.sensitivity = sensitivity
  }
}

/// The kind of a fact, by which exports decide who may see it.
///
/// Every field has one. A view for an audience names the kinds that it shows; what it does
/// not name stays hidden.
public struct Sensitivity: RawRepresentable, Hashable, Sendable {
  /// The code of the kind, such as `pupilVoice`.
  public let rawValue: String

  /// Creates a kind from its code; any text is a kind.
  ///
  /// - Parameter rawValue: The code.
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
