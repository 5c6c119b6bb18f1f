/// The code of a rule, such as `T1.dueMissing`.
///
/// Codes are part of the interface: they stand in plans (a finding set aside), in reports
/// and in other people's programs. A rule of one's own takes a code with a prefix of its
/// own, such as `ourSchool.photoMissing`.
///
/// The letters before the number stand for a group: `S`, `M`, `A`, `R` and `T` for the letters
/// of SMART, `E` for equity, and so on. ``RuleCard/topic`` says what a rule is about.
///
/// ## Topics
///
/// ### Specific
/// - ``skillMissing``
/// - ``vagueVerb``
/// - ``multipleSkills``
/// - ``conditionMissing``
/// - ``deadMan``
/// - ``provisionNotOutcome``
///
/// ### Measurable
/// - ``criterionMissing``
/// - ``criterionNotOperational``
/// - ``toolMissing``
/// - ``scheduleMissing``
/// - ``baselineMissing``
/// - ``unitMismatch``
/// - ``probePassMarkMissing``
/// - ``tooFewOccasions``
///
/// ### Achievable
/// - ``notAGain``
/// - ``withinMeasurementError``
/// - ``belowTypical``
/// - ``beyondDocumented``
/// - ``noHistory``
/// - ``noProvision``
///
/// ### Relevant
/// - ``needMissing``
/// - ``outcomeMissing``
/// - ``voiceMissing``
/// - ``curriculumOrLife``
///
/// ### Time-bound
/// - ``dueMissing``
/// - ``dateNeedsCalendar``
/// - ``dueNotAfterStart``
/// - ``noReviewBeforeDue``
/// - ``openEnded``
/// - ``ambiguousDate``
///
/// ### FAST
/// - ``notDiscussed``
/// - ``notAmbitious``
/// - ``notTransparent``
///
/// ### Open targets
/// - ``styleNotChosen``
/// - ``openReviewDateMissing``
/// - ``evidencePlanMissing``
/// - ``openVoiceMissing``
///
/// ### The engagement model
/// - ``engagementAreaMissing``
/// - ``engagementLevelSet``
/// - ``engagementScored``
///
/// ### Mapping and assessing personal progress
/// - ``aspectMissing``
/// - ``descriptorsMissing``
/// - ``aspectsSummed``
///
/// ### Goal attainment scaling
/// - ``levelsMissing``
/// - ``anchorsUneven``
/// - ``severalVariables``
/// - ``startLevelMissing``
/// - ``notAgreedBefore``
/// - ``tooManyScales``
///
/// ### Coverage
/// - ``areaMissing``
/// - ``pathwayMissing``
/// - ``adulthoodNotDiscussed``
/// - ``areaNameNotCurrent``
/// - ``areaContradicted``
/// - ``needWithoutTarget``
/// - ``pathwaysNotAllNamed``
/// - ``pathwayNotChosen``
///
/// ### The golden thread
/// - ``linkBroken``
/// - ``needUnanswered``
/// - ``outcomeUnserved``
/// - ``targetUnlinked``
/// - ``provisionUnlinked``
/// - ``strategyUnlinked``
/// - ``aspirationUnserved``
/// - ``ehcOutcomeUnserved``
/// - ``outcomeIsAspiration``
/// - ``outcomeIsProvision``
/// - ``targetsAlike``
/// - ``needsAlike``
/// - ``targetRolledOver``
/// - ``targetCount``
/// - ``resultMissing``
/// - ``strategyReasonMissing``
///
/// ### Voice
/// - ``voiceMediumMissing``
/// - ``voiceOutOfDate``
///
/// ### Reviews and meetings
/// - ``reviewDateMissing``
/// - ``plansPerYear``
/// - ``familyMeetings``
/// - ``agreementMissing``
/// - ``agreementReasonMissing``
/// - ``notSharedWithFamily``
/// - ``reviewOutsidePlan``
///
/// ### Provision
/// - ``provisionVague``
/// - ``provisionImpossible``
/// - ``provisionNotCountable``
/// - ``sectionFVague``
/// - ``educatesOutsideF``
/// - ``sessionsShort``
/// - ``minutesShort``
/// - ``endsBeforeDue``
/// - ``startsAfterDue``
/// - ``costIncomplete``
/// - ``entryOrExitMissing``
/// - ``costDisagrees``
///
/// ### Universal design for learning
/// - ``barrierMissing``
/// - ``supportChangesConstruct``
/// - ``meansInTarget``
/// - ``considerationUnknown``
/// - ``supportUnlinked``
/// - ``fadingMissing``
///
/// ### Equity over the years
/// - ``targetAtOrBelowBaseline``
/// - ``belowTypicalGrowth``
/// - ``rolledOver``
/// - ``loweredWithoutReason``
/// - ``allMetEarly``
/// - ``nextTargetSlower``
/// - ``narrowing``
/// - ``supportNotFading``
/// - ``voiceAbsent``
/// - ``notDelivered``
/// - ``levelFrozen``
/// - ``aiLowered``
/// - ``gapWidens``
/// - ``groupPattern``
///
/// ### What software says
/// - ``diagnosisNamed``
/// - ``ceilingSet``
/// - ``emotionInferred``
/// - ``comparedWithPupils``
/// - ``notSaidAutomated``
/// - ``dataMissing``
/// - ``personalCharacteristic``
///
/// ### Identifiers and age
/// - ``upnInvalid``
/// - ``upnTemporary``
/// - ``upnAuthorityUnknown``
/// - ``upnMissing``
/// - ``ulnInvalid``
/// - ``bornInFuture``
/// - ``ageOver25``
/// - ``yearGroupNotByAge``
///
/// ### Codes of provision and need
/// - ``provisionCodeNotCurrent``
/// - ``provisionNotRecorded``
/// - ``provisionOpenTwice``
/// - ``provisionOverlap``
/// - ``needsWithoutProvision``
/// - ``typeMissing``
/// - ``typeNotCurrent``
/// - ``moreThanTwoTypes``
/// - ``rankMissing``
/// - ``primaryNotOne``
/// - ``assessmentCodeNotWithSupport``
/// - ``specialSchoolWithoutSEN``
///
/// ### Before a review
/// - ``pupilViewOutstanding``
/// - ``familyViewOutstanding``
/// - ``contributionOutstanding``
/// - ``readingsOutstanding``
/// - ``sessionsOutstanding``
///
/// ### Before the review of an EHC plan
/// - ``noticeOutstanding``
/// - ``papersOutstanding``
/// - ``invitationOutstanding``
/// - ``adulthoodOutstanding``
///
/// ### After the review of an EHC plan
/// - ``reportOutstanding``
/// - ``decisionOutstanding``
///
/// ### Individual support plans, a draft of 2026
/// - ``supportLayerMissing``
/// - ``yearlyReviewMissing``
/// - ``dayToDaySupportMissing``
public struct RuleID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code as it stands in documents.
  public let rawValue: String

  /// Creates a rule's code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The code of the rule.
  public var description: String { rawValue }
}

extension RuleID: ExpressibleByStringLiteral {
  /// Creates a rule's code from a literal.
  public init(stringLiteral code: String) {
    self.init(rawValue: code)
  }
}
