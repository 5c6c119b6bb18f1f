public import PlanModel

extension ClockEventKind {
  /// The kinds of event that this library knows, named so that "the" may stand before.
  public static let vocabulary = Vocabulary<ClockEventKind>(
    id: "clockEventKind",
    title: "Events that start or stop a clock",
    version: "1",
    status: .ownTerms,
    source: "LearningPlanKit",
    entries: assessmentEntries + reviewEntries + otherEntries
  )

  private typealias Entry = Vocabulary<ClockEventKind>.Entry

  private static let assessmentEntries: [Entry] = [
    .init(
      .assessmentRequested,
      "Request for an assessment",
      aliases: ["Assessment requested"]
    ),
    .init(.adviceRequested, "Request for advice", aliases: ["Advice requested"]),
    .init(.adviceGiven, "Advice", aliases: ["Advice given"]),
    .init(.assessmentDecided, "Decision to assess", aliases: ["Assessment decided"]),
    .init(.assessmentRefused, "Refusal to assess", aliases: ["Assessment refused"]),
    .init(.planRefused, "Refusal of a plan", aliases: ["Plan refused"]),
    .init(.draftServed, "Service of the draft plan", aliases: ["Draft served"]),
    .init(.draftAnswered, "Answer to the draft plan", aliases: ["Draft answered"]),
    .init(.schoolConsulted, "Consultation of the school", aliases: ["School consulted"]),
    .init(.schoolAnswered, "Answer of the school", aliases: ["School answered"]),
    .init(.planMade, "Making of the plan", aliases: ["Plan made"]),
  ]

  private static let reviewEntries: [Entry] = [
    .init(.termStarts, "Start of term", aliases: ["Term starts"]),
    .init(.reviewListSent, "List of reviews due", aliases: ["Review list sent"]),
    .init(.noticeGiven, "Notice of the meeting", aliases: ["Notice given"]),
    .init(.papersSent, "Papers for the meeting", aliases: ["Papers sent"]),
    .init(.reviewMeeting, "Review meeting", aliases: ["Meeting"]),
    .init(.reportSent, "Report of the meeting", aliases: ["Report sent"]),
    .init(.reviewDecided, "Decision on the review", aliases: ["Review decided"]),
    .init(.planMaintained, "Decision to maintain the plan", aliases: ["Plan maintained"]),
    .init(.amendmentNotice, "Notice of amendments", aliases: ["Amendment notice"]),
    .init(
      .amendmentAnswered,
      "Answer to the amendments",
      aliases: ["Amendment answered"]
    ),
    .init(.planAmended, "Amended plan", aliases: ["Plan amended"]),
    .init(.phaseTransfer, "Move to the next phase", aliases: ["Phase transfer"]),
    .init(.post16Transfer, "Move to a post-16 setting", aliases: ["Post-16 transfer"]),
    .init(.post16Move, "Move between post-16 settings", aliases: ["Post-16 move"]),
    .init(
      .phaseTransferFinal,
      "Plan for the next phase",
      aliases: ["Phase transfer final"]
    ),
    .init(
      .underFiveReviewed,
      "Last look at the plan of a child under five",
      aliases: ["Under five reviewed"]
    ),
  ]

  private static let otherEntries: [Entry] = [
    .init(.reassessAgreed, "Agreement to reassess", aliases: ["Reassessment agreed"]),
    .init(.reassessed, "Plan after reassessment", aliases: ["Reassessed"]),
    .init(.familyMoved, "Move of the family", aliases: ["Family moved"]),
    .init(.moveKnown, "News of the move", aliases: ["Move known"]),
    .init(.planTransferred, "Transfer of the plan", aliases: ["Plan transferred"]),
    .init(
      .transferNotified,
      "Letter of the new authority",
      aliases: ["Transfer notified"]
    ),
    .init(.decisionLetter, "Decision letter"),
    .init(.mediationEnded, "Mediation certificate", aliases: ["Mediation ended"]),
    .init(.appealed, "Appeal", aliases: ["Appealed"]),
    .init(.planCeased, "End of the plan", aliases: ["Plan ceased"]),
    .init(.reviewRequested, "Request for an early review", aliases: ["Review requested"]),
    .init(
      .reviewRequestAnswered,
      "Answer to the request for a review",
      aliases: ["Review request answered"]
    ),
    .init(.fourteenthBirthday, "Fourteenth birthday"),
    .init(
      .evaluationConsented,
      "Consent to an evaluation",
      aliases: ["Evaluation consented"]
    ),
    .init(
      .eligibilityDetermined,
      "Decision on eligibility",
      aliases: ["Eligibility determined"]
    ),
  ]
}
