/// The name of a deadline in a profile, such as `review.report`.
///
/// The codes of England's deadlines are below. A school or an authority that sets deadlines
/// of its own names them as it likes.
///
/// ## Topics
///
/// ### Asking for a plan
/// - ``assessmentDecision``
/// - ``assessmentAdvice``
/// - ``noPlanDecision``
/// - ``draftResponse``
/// - ``schoolConsultation``
/// - ``finalPlan``
///
/// ### Reviewing a plan
/// - ``reviewDue``
/// - ``reviewMeeting``
/// - ``reviewTermList``
/// - ``reviewNotice``
/// - ``reviewPapers``
/// - ``reviewReport``
/// - ``reviewDecision``
/// - ``underFiveEarliest``
/// - ``underFiveReview``
///
/// ### Amending a plan
/// - ``amendmentNotice``
/// - ``amendmentResponse``
/// - ``amendedPlan``
///
/// ### Moving on
/// - ``phaseTransfer``
/// - ``phaseTransferPost16``
/// - ``phaseTransferBetweenPost16``
/// - ``moveTransfer``
/// - ``moveNotice``
/// - ``moveReview``
///
/// ### Assessing again and appealing
/// - ``reassessment``
/// - ``reassessmentRefusal``
/// - ``appeal``
///
/// ### Elsewhere
/// - ``planBySchool``
/// - ``planByAuthority``
/// - ``reviewRequestReply``
/// - ``firstReviewAt14``
/// - ``reevaluation``
/// - ``reevaluationEarliest``
public struct DeadlineCode: RawRepresentable, Hashable, Sendable {
  /// The code as it stands in documents.
  public let rawValue: String

  /// Creates a code.
  ///
  /// - Parameter rawValue: The code as it stands in documents.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension DeadlineCode: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Creates a code from a literal such as `"school.draftReport"`.
  public init(stringLiteral code: String) {
    self.init(rawValue: code)
  }

  /// The code as it stands in documents.
  public var description: String { rawValue }
}

// MARK: - Asking for a plan

extension DeadlineCode {
  /// The authority tells whether it will assess.
  public static let assessmentDecision = Self(rawValue: "assess.decision")

  /// Whoever is asked for advice gives it.
  public static let assessmentAdvice = Self(rawValue: "assess.advice")

  /// The authority tells that it will make no plan.
  public static let noPlanDecision = Self(rawValue: "noPlan.decision")

  /// The family may answer the draft.
  public static let draftResponse = Self(rawValue: "draft.response")

  /// A school that is asked to be named answers.
  public static let schoolConsultation = Self(rawValue: "school.consult")

  /// The authority sends the final plan.
  public static let finalPlan = Self(rawValue: "final.issue")
}

// MARK: - Reviewing a plan

extension DeadlineCode {
  /// The review of the plan is complete, which the authority's decision makes it.
  public static let reviewDue = Self(rawValue: "review.due")

  /// The meeting is held so early that the decision can still be in time.
  public static let reviewMeeting = Self(rawValue: "review.meeting")

  /// The authority lists the pupils whose reviews are due in a term.
  public static let reviewTermList = Self(rawValue: "review.termList")

  /// Notice of the meeting is given.
  public static let reviewNotice = Self(rawValue: "review.notice")

  /// Advice is sent to everybody invited.
  public static let reviewPapers = Self(rawValue: "review.papers")

  /// The report of the meeting is sent to everybody invited.
  public static let reviewReport = Self(rawValue: "review.report")

  /// The authority decides to maintain, amend or cease the plan.
  public static let reviewDecision = Self(rawValue: "review.decision")

  /// The plan of a child under five need not be looked at again before this day.
  public static let underFiveEarliest = Self(rawValue: "under5.earliest")

  /// The plan of a child under five is looked at again.
  public static let underFiveReview = Self(rawValue: "under5.review")
}

// MARK: - Amending a plan

extension DeadlineCode {
  /// Proposed amendments go out with the decision.
  public static let amendmentNotice = Self(rawValue: "amend.notice")

  /// The family may answer the amendments.
  public static let amendmentResponse = Self(rawValue: "amend.response")

  /// The authority sends the amended plan, or tells that it stays as it is.
  public static let amendedPlan = Self(rawValue: "amend.final")
}

// MARK: - Moving on

extension DeadlineCode {
  /// The plan is reviewed and amended for a move to another phase.
  public static let phaseTransfer = Self(rawValue: "phase.early")

  /// The plan is reviewed and amended for the move from secondary school to post-16.
  public static let phaseTransferPost16 = Self(rawValue: "phase.post16")

  /// The plan is reviewed and amended for a move between post-16 settings.
  public static let phaseTransferBetweenPost16 = Self(rawValue: "phase.post16to16")

  /// The plan passes to the authority into whose area the family moved.
  public static let moveTransfer = Self(rawValue: "move.transfer")

  /// The new authority tells the family what it will do.
  public static let moveNotice = Self(rawValue: "move.notice")

  /// The new authority reviews the plan.
  public static let moveReview = Self(rawValue: "move.review")
}

// MARK: - Assessing again and appealing

extension DeadlineCode {
  /// The authority sends the plan after reassessment.
  public static let reassessment = Self(rawValue: "reassess.final")

  /// The authority may refuse to assess again.
  public static let reassessmentRefusal = Self(rawValue: "reassess.refuse")

  /// The family appeals.
  public static let appeal = Self(rawValue: "appeal")
}

// MARK: - Elsewhere

extension DeadlineCode {
  /// A school makes the plan.
  public static let planBySchool = Self(rawValue: "plan.school")

  /// An authority makes the plan.
  public static let planByAuthority = Self(rawValue: "plan.authority")

  /// A request for an early review is answered.
  public static let reviewRequestReply = Self(rawValue: "review.requestReply")

  /// The first review after the fourteenth birthday.
  public static let firstReviewAt14 = Self(rawValue: "review.first14")

  /// The pupil is evaluated again.
  public static let reevaluation = Self(rawValue: "evaluate.again")

  /// The pupil need not be evaluated again before this day.
  public static let reevaluationEarliest = Self(rawValue: "evaluate.earliest")
}
