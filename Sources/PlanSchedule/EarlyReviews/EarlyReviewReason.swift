public import PlanModel

/// Why a plan should be looked at before its time.
///
/// A school may add reasons; give each a rule in ``EarlyReviewRules``.
///
/// ## Topics
///
/// ### The pupil
/// - ``insufficientProgress``
/// - ``changeOfNeed``
/// - ``attendanceFall``
/// - ``suspension``
/// - ``exclusion``
/// - ``changeAtHome``
///
/// ### Place and provision
/// - ``newSchool``
/// - ``newAuthority``
/// - ``changeOfPlacement``
/// - ``provisionNotGiven``
/// - ``newAdvice``
///
/// ### Requests
/// - ``familyRequest``
/// - ``pupilRequest``
/// - ``schoolRequest``
public struct EarlyReviewReason: VocabularyCode {
  /// The code as it stands in documents, such as `changeOfNeed`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The pupil makes less progress than expected.
  public static let insufficientProgress = Self(rawValue: "insufficientProgress")

  /// What the pupil needs has changed.
  public static let changeOfNeed = Self(rawValue: "changeOfNeed")

  /// The pupil is at school much less than before.
  public static let attendanceFall = Self(rawValue: "attendanceFall")

  /// The pupil was suspended.
  public static let suspension = Self(rawValue: "suspension")

  /// The pupil was permanently excluded, or is about to be.
  public static let exclusion = Self(rawValue: "exclusion")

  /// Something has changed in the pupil's family.
  public static let changeAtHome = Self(rawValue: "changeAtHome")

  /// The pupil came to another school.
  public static let newSchool = Self(rawValue: "newSchool")

  /// The pupil came to another local authority.
  public static let newAuthority = Self(rawValue: "newAuthority")

  /// The placement changes, or may break down.
  public static let changeOfPlacement = Self(rawValue: "changeOfPlacement")

  /// The provision of the plan is not given.
  public static let provisionNotGiven = Self(rawValue: "provisionNotGiven")

  /// A specialist has given new advice, or an assessment has new results.
  public static let newAdvice = Self(rawValue: "newAdvice")

  /// The family asks for a review.
  public static let familyRequest = Self(rawValue: "familyRequest")

  /// The pupil asks for a review.
  public static let pupilRequest = Self(rawValue: "pupilRequest")

  /// The school asks for a review.
  public static let schoolRequest = Self(rawValue: "schoolRequest")
}

// MARK: - Vocabulary

extension EarlyReviewReason {
  /// The reasons that this library knows; England has no official list.
  public static let vocabulary = Vocabulary<EarlyReviewReason>(
    id: "earlyReviewReason",
    title: "Reasons for an early review",
    version: "1",
    status: .ownTerms,
    source: "LearningPlanKit",
    entries: [
      .init(
        .insufficientProgress,
        "Less progress than expected",
        aliases: ["Insufficient progress", "Lack of progress"]
      ),
      .init(.changeOfNeed, "Change of need", aliases: ["Needs have changed"]),
      .init(.attendanceFall, "Fall in attendance", aliases: ["Attendance"]),
      .init(.suspension, "Suspension", aliases: ["Fixed-term exclusion"]),
      .init(.exclusion, "Permanent exclusion", aliases: ["Exclusion"]),
      .init(.changeAtHome, "Change at home", aliases: ["Family change"]),
      .init(.newSchool, "New school", aliases: ["Move of school", "School move"]),
      .init(.newAuthority, "New authority", aliases: ["Move of authority"]),
      .init(
        .changeOfPlacement,
        "Change of placement",
        aliases: ["Placement breakdown", "Risk to placement"]
      ),
      .init(.provisionNotGiven, "Provision not given"),
      .init(.newAdvice, "New advice", aliases: ["New assessment"]),
      .init(.familyRequest, "Request by the family", aliases: ["Parental request"]),
      .init(.pupilRequest, "Request by the pupil"),
      .init(.schoolRequest, "Request by the school"),
    ]
  )
}
