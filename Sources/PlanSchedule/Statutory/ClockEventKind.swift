public import PlanModel

/// What can start or stop a clock in the life of a plan.
///
/// A school or a profile of its own may add kinds; a code that this library does not know is
/// kept and matches the clauses that name it.
///
/// ## Topics
///
/// ### Asking for a plan
/// - ``assessmentRequested``
/// - ``adviceRequested``
/// - ``adviceGiven``
/// - ``assessmentDecided``
/// - ``assessmentRefused``
/// - ``planRefused``
/// - ``draftServed``
/// - ``draftAnswered``
/// - ``schoolConsulted``
/// - ``schoolAnswered``
/// - ``planMade``
///
/// ### Reviewing a plan
/// - ``termStarts``
/// - ``reviewListSent``
/// - ``noticeGiven``
/// - ``papersSent``
/// - ``reviewMeeting``
/// - ``reportSent``
/// - ``reviewDecided``
/// - ``planMaintained``
/// - ``planCeased``
/// - ``underFiveReviewed``
///
/// ### Amending a plan
/// - ``amendmentNotice``
/// - ``amendmentAnswered``
/// - ``planAmended``
///
/// ### Moving on
/// - ``phaseTransfer``
/// - ``post16Transfer``
/// - ``post16Move``
/// - ``phaseTransferFinal``
/// - ``familyMoved``
/// - ``moveKnown``
/// - ``planTransferred``
/// - ``transferNotified``
///
/// ### Assessing again and appealing
/// - ``reassessAgreed``
/// - ``reassessed``
/// - ``decisionLetter``
/// - ``mediationEnded``
/// - ``appealed``
///
/// ### Elsewhere
/// - ``reviewRequested``
/// - ``reviewRequestAnswered``
/// - ``fourteenthBirthday``
/// - ``evaluationConsented``
/// - ``eligibilityDetermined``
public struct ClockEventKind: VocabularyCode {
  /// The code as it stands in documents, such as `reviewMeeting`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// An EHC needs assessment was asked for.
  public static let assessmentRequested = Self(rawValue: "assessmentRequested")

  /// A body or person was asked for advice.
  public static let adviceRequested = Self(rawValue: "adviceRequested")

  /// The advice was given.
  public static let adviceGiven = Self(rawValue: "adviceGiven")

  /// The authority told that it will assess.
  public static let assessmentDecided = Self(rawValue: "assessmentDecided")

  /// The authority told that it will not assess.
  public static let assessmentRefused = Self(rawValue: "assessmentRefused")

  /// The authority told that it will make no plan.
  public static let planRefused = Self(rawValue: "planRefused")

  /// A draft plan was served.
  public static let draftServed = Self(rawValue: "draftServed")

  /// The family answered the draft.
  public static let draftAnswered = Self(rawValue: "draftAnswered")

  /// A school was consulted about being named.
  public static let schoolConsulted = Self(rawValue: "schoolConsulted")

  /// The school answered.
  public static let schoolAnswered = Self(rawValue: "schoolAnswered")

  /// The plan was first made.
  public static let planMade = Self(rawValue: "planMade")

  /// A term starts in which reviews are due.
  public static let termStarts = Self(rawValue: "termStarts")

  /// The authority named the pupils due for review in a term.
  public static let reviewListSent = Self(rawValue: "reviewListSent")

  /// Notice of a review meeting was given.
  public static let noticeGiven = Self(rawValue: "noticeGiven")

  /// Advice was sent to everybody invited to the meeting.
  public static let papersSent = Self(rawValue: "papersSent")

  /// A review meeting was held or is to be held.
  public static let reviewMeeting = Self(rawValue: "reviewMeeting")

  /// The report of a review meeting was sent.
  public static let reportSent = Self(rawValue: "reportSent")

  /// The authority decided to maintain, amend or cease the plan.
  public static let reviewDecided = Self(rawValue: "reviewDecided")

  /// The authority decided that the plan stays as it is; it comes beside the decision.
  public static let planMaintained = Self(rawValue: "planMaintained")

  /// Proposed amendments were sent with the plan.
  public static let amendmentNotice = Self(rawValue: "amendmentNotice")

  /// The family answered the amendments.
  public static let amendmentAnswered = Self(rawValue: "amendmentAnswered")

  /// The amended plan was sent, or the news that it stays as it is after all.
  public static let planAmended = Self(rawValue: "planAmended")

  /// The pupil moves to another phase of education.
  public static let phaseTransfer = Self(rawValue: "phaseTransfer")

  /// The pupil moves from secondary school to a post-16 setting.
  public static let post16Transfer = Self(rawValue: "post16Transfer")

  /// The young person moves between post-16 settings.
  public static let post16Move = Self(rawValue: "post16Move")

  /// The plan was reviewed and amended for a move to the next phase or setting.
  public static let phaseTransferFinal = Self(rawValue: "phaseTransferFinal")

  /// The plan of a child under five was made or last looked at.
  public static let underFiveReviewed = Self(rawValue: "underFiveReviewed")

  /// The authority told that it will reassess.
  public static let reassessAgreed = Self(rawValue: "reassessAgreed")

  /// The plan was sent after reassessment.
  public static let reassessed = Self(rawValue: "reassessed")

  /// The family moved to another authority.
  public static let familyMoved = Self(rawValue: "familyMoved")

  /// The previous authority came to know of the move.
  public static let moveKnown = Self(rawValue: "moveKnown")

  /// The plan passed to the new authority.
  public static let planTransferred = Self(rawValue: "planTransferred")

  /// The new authority told the family what it will do.
  public static let transferNotified = Self(rawValue: "transferNotified")

  /// A decision that can be appealed was sent.
  public static let decisionLetter = Self(rawValue: "decisionLetter")

  /// A mediation certificate was issued.
  public static let mediationEnded = Self(rawValue: "mediationEnded")

  /// An appeal was made.
  public static let appealed = Self(rawValue: "appealed")

  /// The plan ceased.
  public static let planCeased = Self(rawValue: "planCeased")

  /// An early review was asked for.
  public static let reviewRequested = Self(rawValue: "reviewRequested")

  /// The request for an early review was answered.
  public static let reviewRequestAnswered = Self(rawValue: "reviewRequestAnswered")

  /// The fourteenth birthday of the pupil.
  public static let fourteenthBirthday = Self(rawValue: "fourteenthBirthday")

  /// A parent consented to an evaluation, in the United States.
  public static let evaluationConsented = Self(rawValue: "evaluationConsented")

  /// A pupil was found eligible, or not, after an evaluation in the United States.
  public static let eligibilityDetermined = Self(rawValue: "eligibilityDetermined")
}
