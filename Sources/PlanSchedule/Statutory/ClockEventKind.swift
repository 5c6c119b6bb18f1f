public import PlanModel

/// What can start or stop a clock in the life of a plan.
///
/// A school or a profile of its own may add kinds; a code that this library does not know is
/// kept and matches the clauses that name it.
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

  /// The authority told whether it will assess.
  public static let assessmentDecided = Self(rawValue: "assessmentDecided")

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

  /// Proposed amendments were sent with the plan.
  public static let amendmentNotice = Self(rawValue: "amendmentNotice")

  /// The family answered the amendments.
  public static let amendmentAnswered = Self(rawValue: "amendmentAnswered")

  /// The amended plan was sent, or that it stays as it is.
  public static let planAmended = Self(rawValue: "planAmended")

  /// The pupil moves to another phase of education.
  public static let phaseTransfer = Self(rawValue: "phaseTransfer")

  /// The pupil moves from secondary school to a post-16 setting.
  public static let post16Transfer = Self(rawValue: "post16Transfer")

  /// The young person moves between post-16 settings.
  public static let post16Move = Self(rawValue: "post16Move")

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
}

// MARK: - Vocabulary

extension ClockEventKind {
  /// The kinds of event that this library knows.
  public static let vocabulary = Vocabulary<ClockEventKind>(
    id: "clockEventKind",
    title: "Events that start or stop a clock",
    version: "1",
    status: .ownTerms,
    source: "LearningPlanKit",
    entries: [
      .init(.assessmentRequested, "Assessment requested"),
      .init(.adviceRequested, "Advice requested"),
      .init(.adviceGiven, "Advice given"),
      .init(.assessmentDecided, "Assessment decided"),
      .init(.planRefused, "Plan refused"),
      .init(.draftServed, "Draft served"),
      .init(.draftAnswered, "Draft answered"),
      .init(.schoolConsulted, "School consulted"),
      .init(.schoolAnswered, "School answered"),
      .init(.planMade, "Plan made"),
      .init(.termStarts, "Term starts"),
      .init(.reviewListSent, "Review list sent"),
      .init(.noticeGiven, "Notice of meeting"),
      .init(.papersSent, "Papers sent"),
      .init(.reviewMeeting, "Review meeting"),
      .init(.reportSent, "Report sent"),
      .init(.reviewDecided, "Review decided"),
      .init(.amendmentNotice, "Amendment notice"),
      .init(.amendmentAnswered, "Amendment answered"),
      .init(.planAmended, "Plan amended"),
      .init(.phaseTransfer, "Phase transfer"),
      .init(.post16Transfer, "Post-16 transfer"),
      .init(.post16Move, "Post-16 move"),
      .init(.reassessAgreed, "Reassessment agreed"),
      .init(.reassessed, "Reassessed"),
      .init(.familyMoved, "Family moved"),
      .init(.moveKnown, "Move known"),
      .init(.planTransferred, "Plan transferred"),
      .init(.transferNotified, "Transfer notified"),
      .init(.decisionLetter, "Decision letter"),
      .init(.mediationEnded, "Mediation ended"),
      .init(.appealed, "Appealed"),
      .init(.planCeased, "Plan ceased"),
    ]
  )
}
