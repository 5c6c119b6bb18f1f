public import PlanModel

/// The column of an ``AccessPolicy`` that an actor stands in.
///
/// Many roles of contributors share one: a speech therapist and a physiotherapist are both
/// external professionals. A contributor's role that the policy maps to none sees nothing.
///
/// ## Topics
///
/// ### Pupil and family
/// - ``pupil``
/// - ``parent``
///
/// ### School
/// - ``classTeacher``
/// - ``teachingAssistant``
/// - ``senco``
///
/// ### From outside
/// - ``externalProfessional``
/// - ``authorityOfficer``
///
/// ### Without a right to contents
/// - ``administrator``
/// - ``software``
public struct AccessRole: VocabularyCode {
  /// The code as it stands in policies.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The pupil or young person whose plan it is.
  public static let pupil = Self(rawValue: "pupil")

  /// A parent or carer.
  public static let parent = Self(rawValue: "parent")

  /// A teacher of the pupil.
  public static let classTeacher = Self(rawValue: "classTeacher")

  /// A teaching assistant who works with the pupil.
  public static let teachingAssistant = Self(rawValue: "teachingAssistant")

  /// The special educational needs co-ordinator.
  public static let senco = Self(rawValue: "senco")

  /// A professional from outside the school, such as a therapist or a social worker.
  public static let externalProfessional = Self(rawValue: "externalProfessional")

  /// An officer of the local authority.
  public static let authorityOfficer = Self(rawValue: "authorityOfficer")

  /// Someone who keeps the server running and has no part in any plan.
  public static let administrator = Self(rawValue: "administrator")

  /// A program.
  public static let software = Self(rawValue: "software")
}

// MARK: - Vocabulary

extension AccessRole {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<AccessRole>(
    id: "accessRole",
    title: "Roles in an access policy",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.pupil, "Pupil or young person"),
      .init(.parent, "Parent or carer"),
      .init(.classTeacher, "Class teacher"),
      .init(.teachingAssistant, "Teaching assistant"),
      .init(.senco, "SENCO"),
      .init(.externalProfessional, "External professional"),
      .init(.authorityOfficer, "Local authority officer"),
      .init(.administrator, "Administrator"),
      .init(.software, "Software"),
    ]
  )

  /// The roles of contributors and the columns that they stand in unless a policy says
  /// otherwise.
  ///
  /// Roles that are not here, such as a headteacher's, see nothing until a policy maps them.
  public static let standardRoles: [ContributorRole: AccessRole] = [
    .pupil: .pupil,
    .parentOrCarer: .parent,
    .classTeacher: .classTeacher,
    .subjectTeacher: .classTeacher,
    .teachingAssistant: .teachingAssistant,
    .higherLevelTeachingAssistant: .teachingAssistant,
    .senco: .senco,
    .speechAndLanguageTherapist: .externalProfessional,
    .occupationalTherapist: .externalProfessional,
    .physiotherapist: .externalProfessional,
    .educationalPsychologist: .externalProfessional,
    .specialistTeacher: .externalProfessional,
    .socialWorker: .externalProfessional,
    .health: .externalProfessional,
    .localAuthorityOfficer: .authorityOfficer,
    "administrator": .administrator,
    .software: .software,
  ]
}
