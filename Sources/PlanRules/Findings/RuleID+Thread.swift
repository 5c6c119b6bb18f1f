// The rules about the plan as a whole.

// MARK: - Coverage

extension RuleID {
  /// An area goes by a local or an older name.
  public static let areaNameNotCurrent = Self(rawValue: "C4.areaNameNotCurrent")

  /// An area is said to hold no need, and has one.
  public static let areaContradicted = Self(rawValue: "C5.areaContradicted")

  /// A need is taken up, and no target is in its area.
  public static let needWithoutTarget = Self(rawValue: "C6.needWithoutTarget")

  /// Fewer than all pathways to adulthood are named.
  public static let pathwaysNotAllNamed = Self(rawValue: "C7.pathwaysNotAllNamed")

  /// Two names stand for a pathway of which one is to be chosen.
  public static let pathwayNotChosen = Self(rawValue: "C8.pathwayNotChosen")
}

// MARK: - The golden thread

extension RuleID {
  /// A link leads to something that isn't in the plan.
  public static let linkBroken = Self(rawValue: "G1.linkBroken")

  /// Nothing in the plan answers a need.
  public static let needUnanswered = Self(rawValue: "G2.needUnanswered")

  /// No target leads towards an outcome.
  public static let outcomeUnserved = Self(rawValue: "G3.outcomeUnserved")

  /// A target is linked to no need or outcome of the plan.
  public static let targetUnlinked = Self(rawValue: "G4.targetUnlinked")

  /// Provision serves nothing.
  public static let provisionUnlinked = Self(rawValue: "G5.provisionUnlinked")

  /// A strategy serves no target.
  public static let strategyUnlinked = Self(rawValue: "G6.strategyUnlinked")

  /// No outcome is a step towards an aspiration.
  public static let aspirationUnserved = Self(rawValue: "G7.aspirationUnserved")

  /// No target complements an outcome of the EHC plan.
  public static let ehcOutcomeUnserved = Self(rawValue: "G8.ehcOutcomeUnserved")

  /// An outcome is written as a hope.
  public static let outcomeIsAspiration = Self(rawValue: "G9.outcomeIsAspiration")

  /// An outcome is written as provision.
  public static let outcomeIsProvision = Self(rawValue: "G10.outcomeIsProvision")

  /// Two targets say nearly the same.
  public static let targetsAlike = Self(rawValue: "G11.targetsAlike")

  /// Two needs in one area say nearly the same.
  public static let needsAlike = Self(rawValue: "G12.needsAlike")

  /// A target of an earlier plan stands unchanged.
  public static let targetRolledOver = Self(rawValue: "G13.targetRolledOver")

  /// There are fewer or more targets than the school asks for.
  public static let targetCount = Self(rawValue: "G14.targetCount")

  /// A target is over, and nobody has said what came of it.
  public static let resultMissing = Self(rawValue: "G15.resultMissing")

  /// Nobody has said why a strategy was chosen.
  public static let strategyReasonMissing = Self(rawValue: "G16.strategyReasonMissing")
}

// MARK: - Voice and meetings

extension RuleID {
  /// Nobody has said how the pupil's view was found out.
  public static let voiceMediumMissing = Self(rawValue: "R5.voiceMediumMissing")

  /// The views are much older than the plan.
  public static let voiceOutOfDate = Self(rawValue: "R6.voiceOutOfDate")

  /// There were fewer plans in the school year than the school asks for.
  public static let plansPerYear = Self(rawValue: "W2.plansPerYear")

  /// There were fewer meetings with the family than the Code asks for.
  public static let familyMeetings = Self(rawValue: "W3.familyMeetings")

  /// Nobody has said whether a person agrees.
  public static let agreementMissing = Self(rawValue: "W4.agreementMissing")

  /// Nobody has said why a person does not agree.
  public static let agreementReasonMissing =
    Self(rawValue: "W5.agreementReasonMissing")

  /// Nothing says that the family has the plan.
  public static let notSharedWithFamily = Self(rawValue: "W6.notSharedWithFamily")

  /// A review is planned for a day outside the plan.
  public static let reviewOutsidePlan = Self(rawValue: "W7.reviewOutsidePlan")
}

// MARK: - Provision

extension RuleID {
  /// A number of the provision can't be right.
  public static let provisionImpossible = Self(rawValue: "V2.provisionImpossible")

  /// What is given can't be compared with what was planned.
  public static let provisionNotCountable = Self(rawValue: "V3.provisionNotCountable")

  /// Provision of section F is not specified and quantified.
  public static let sectionFVague = Self(rawValue: "V4.sectionFVague")

  /// Provision that educates stands outside section F.
  public static let educatesOutsideF = Self(rawValue: "V5.educatesOutsideF")

  /// Fewer sessions were given than planned.
  public static let sessionsShort = Self(rawValue: "V6.sessionsShort")

  /// Sessions are shorter than planned.
  public static let minutesShort = Self(rawValue: "V7.minutesShort")

  /// Provision ends before the target is due.
  public static let endsBeforeDue = Self(rawValue: "V8.endsBeforeDue")

  /// Provision begins after the target is due.
  public static let startsAfterDue = Self(rawValue: "V9.startsAfterDue")

  /// A cost lacks what it takes to work it out.
  public static let costIncomplete = Self(rawValue: "V10.costIncomplete")

  /// Nobody has said where the pupil stood before or after.
  public static let entryOrExitMissing = Self(rawValue: "V11.entryOrExitMissing")

  /// The cost as stated is not what its parts come to.
  public static let costDisagrees = Self(rawValue: "V12.costDisagrees")
}

// MARK: - Design

extension RuleID {
  /// No barrier is named that a support removes.
  public static let barrierMissing = Self(rawValue: "U1.noBarrier")

  /// A support does what the target measures.
  public static let supportChangesConstruct = Self(rawValue: "U2.changesConstruct")

  /// The target fixes the means.
  public static let meansInTarget = Self(rawValue: "U3.meansInGoal")

  /// A consideration is not in the guidelines.
  public static let considerationUnknown = Self(rawValue: "U4.considerationUnknown")

  /// A support serves no target.
  public static let supportUnlinked = Self(rawValue: "U5.supportUnlinked")

  /// Nobody has said how a support for one pupil ends.
  public static let fadingMissing = Self(rawValue: "U6.fadingMissing")
}
