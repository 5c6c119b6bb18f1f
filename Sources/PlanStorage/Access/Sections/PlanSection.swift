public import PlanModel

/// A part of what is known about a pupil that is shown, or withheld, as one.
///
/// The ten sections are the rows of an ``AccessPolicy``. Each field of a plan or a pupil lies
/// in one, by its `Sensitivity` and its place.
///
/// ## Topics
///
/// ### Who the pupil is
/// - ``identity``
///
/// ### What people say
/// - ``pupilVoice``
/// - ``familyViews``
///
/// ### The plan
/// - ``strengthsAndNeeds``
/// - ``targetsAndProgress``
///
/// ### What is kept closer
/// - ``professionalReports``
/// - ``socialCare``
/// - ``confidentialNotes``
/// - ``staffNotes``
/// - ``auditTrail``
public struct PlanSection: VocabularyCode {
  /// The code as it stands in policies and grants.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Names, numbers, school and year group, and who takes part.
  public static let identity = Self(rawValue: "identity")

  /// The pupil's own words, wishes and responses.
  public static let pupilVoice = Self(rawValue: "pupilVoice")

  /// What parents and carers say.
  public static let familyViews = Self(rawValue: "familyViews")

  /// Strengths, needs in class and what helps.
  public static let strengthsAndNeeds = Self(rawValue: "strengthsAndNeeds")

  /// Targets, provision, progress and review days.
  public static let targetsAndProgress = Self(rawValue: "targetsAndProgress")

  /// Reports of professionals and facts about health.
  public static let professionalReports = Self(rawValue: "professionalReports")

  /// Facts about social care and the home.
  public static let socialCare = Self(rawValue: "socialCare")

  /// Safeguarding and other notes for named persons only.
  public static let confidentialNotes = Self(rawValue: "confidentialNotes")

  /// Working notes of staff, costs and other school matters.
  public static let staffNotes = Self(rawValue: "staffNotes")

  /// Who wrote and changed what, in the plan and in the store.
  public static let auditTrail = Self(rawValue: "auditTrail")
}

// MARK: - Vocabulary

extension PlanSection {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<PlanSection>(
    id: "planSection",
    title: "Sections of a plan",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.identity, "Identity, school, year"),
      .init(.pupilVoice, "Pupil's own voice"),
      .init(.familyViews, "Parents' views"),
      .init(.strengthsAndNeeds, "Strengths, needs in class, strategies"),
      .init(.targetsAndProgress, "Targets, provision, progress, review dates"),
      .init(.professionalReports, "Professional and health reports"),
      .init(.socialCare, "Social care"),
      .init(.confidentialNotes, "Confidential or safeguarding notes"),
      .init(.staffNotes, "Staff working notes"),
      .init(.auditTrail, "Audit trail"),
    ]
  )

  /// Every section that this version of the library knows, in order.
  public static let all: [PlanSection] = [
    .identity, .pupilVoice, .familyViews, .strengthsAndNeeds, .targetsAndProgress,
    .professionalReports, .socialCare, .confidentialNotes, .staffNotes, .auditTrail,
  ]
}
