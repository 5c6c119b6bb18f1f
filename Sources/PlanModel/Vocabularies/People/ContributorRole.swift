/// The part that a person, or a piece of software, has in a pupil's plan.
///
/// Roles say who is involved, not what they may see; that is the access policy of a tool.
///
/// ## Topics
///
/// ### Pupil and family
/// - ``pupil``
/// - ``parentOrCarer``
/// - ``friend``
/// - ``advocate``
///
/// ### School
/// - ``classTeacher``
/// - ``subjectTeacher``
/// - ``teachingAssistant``
/// - ``higherLevelTeachingAssistant``
/// - ``senco``
/// - ``headteacher``
/// - ``seniorLeader``
/// - ``keyWorker``
/// - ``mentor``
/// - ``counsellor``
/// - ``staff``
///
/// ### Specialists and authorities
/// - ``speechAndLanguageTherapist``
/// - ``occupationalTherapist``
/// - ``physiotherapist``
/// - ``educationalPsychologist``
/// - ``specialistTeacher``
/// - ``socialWorker``
/// - ``health``
/// - ``localAuthorityOfficer``
/// - ``jobCoach``
///
/// ### Software
/// - ``software``
/// - ``mayDecide``
public struct ContributorRole: VocabularyCode {
  /// The code as it stands in documents, such as `classTeacher`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Whether one in this role may decide; software may only propose.
  ///
  /// `true` for a role that is not known, which is taken to be a person's.
  public var mayDecide: Bool { self != .software }
}

// MARK: - Pupil and family

extension ContributorRole {
  /// The pupil whose plan it is.
  public static let pupil = Self(rawValue: "pupil")

  /// A parent, or another person who cares for the pupil.
  public static let parentOrCarer = Self(rawValue: "parentOrCarer")

  /// A friend whom the pupil wants to be there.
  public static let friend = Self(rawValue: "friend")

  /// A person who speaks for the pupil or the family.
  public static let advocate = Self(rawValue: "advocate")
}

// MARK: - School

extension ContributorRole {
  /// The teacher of the pupil's class, who stays responsible for the pupil's progress.
  public static let classTeacher = Self(rawValue: "classTeacher")

  /// A teacher of one subject.
  public static let subjectTeacher = Self(rawValue: "subjectTeacher")

  /// A teaching assistant.
  public static let teachingAssistant = Self(rawValue: "teachingAssistant")

  /// A higher level teaching assistant.
  public static let higherLevelTeachingAssistant =
    Self(rawValue: "higherLevelTeachingAssistant")

  /// The special educational needs co-ordinator.
  public static let senco = Self(rawValue: "senco")

  /// The headteacher or principal.
  public static let headteacher = Self(rawValue: "headteacher")

  /// Another member of the senior leadership team.
  public static let seniorLeader = Self(rawValue: "seniorLeader")

  /// A member of staff whose part nobody has said.
  public static let staff = Self(rawValue: "staff")

  /// The person whom the pupil and family turn to first.
  public static let keyWorker = Self(rawValue: "keyWorker")

  /// A mentor.
  public static let mentor = Self(rawValue: "mentor")

  /// A counsellor.
  public static let counsellor = Self(rawValue: "counsellor")
}

// MARK: - Specialists and authorities

extension ContributorRole {
  /// A speech and language therapist.
  public static let speechAndLanguageTherapist =
    Self(rawValue: "speechAndLanguageTherapist")

  /// An occupational therapist.
  public static let occupationalTherapist = Self(rawValue: "occupationalTherapist")

  /// A physiotherapist.
  public static let physiotherapist = Self(rawValue: "physiotherapist")

  /// An educational psychologist.
  public static let educationalPsychologist = Self(rawValue: "educationalPsychologist")

  /// A specialist teacher, such as one for pupils with a vision impairment.
  public static let specialistTeacher = Self(rawValue: "specialistTeacher")

  /// A social worker.
  public static let socialWorker = Self(rawValue: "socialWorker")

  /// A professional of the health service, such as a nurse or paediatrician.
  public static let health = Self(rawValue: "health")

  /// An officer of the local authority who looks after plans.
  public static let localAuthorityOfficer = Self(rawValue: "localAuthorityOfficer")

  /// A job coach, who helps a young person at work.
  public static let jobCoach = Self(rawValue: "jobCoach")

  /// A program, which may notice and propose and never decides.
  public static let software = Self(rawValue: "software")
}
