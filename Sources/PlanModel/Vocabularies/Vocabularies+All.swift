extension Vocabularies {
  /// Every vocabulary of this library: official lists first, then the library's own terms.
  public static let all: Vocabularies = {
    var all = Vocabularies()
    for kind in officialKinds + ownKinds { all.add(codesOf: kind) }
    return all
  }()

  private static let officialKinds: [any VocabularyCode.Type] = [
    AreaOfNeed.self,
    SENType.self,
    SENProvision.self,
    SupportLayer.self,
    Pathway.self,
    PlanKind.self,
    TargetStyle.self,
    EvidenceSource.self,
    ContributorRole.self,
    UDLPrinciple.self,
    UDLGuideline.self,
    UDLConsideration.self,
    EHCSection.self,
    AuthorityReviewOutcome.self,
    EHCCeaseReason.self,
    SENSetting.self,
    UPNUnknownReason.self,
    YearGroup.self,
    KeyStage.self,
    Sex.self,
    EngagementArea.self,
  ]

  private static let ownKinds: [any VocabularyCode.Type] = [
    Lifecycle.self,
    Achievement.self,
    ReaderFormat.self,
    TransitionKind.self,
    VoiceSpeaker.self,
    VoiceTopic.self,
    VoiceMedium.self,
    ResponsibilityPlace.self,
    PlanEventKind.self,
    CriterionKind.self,
    MeasureUnit.self,
    MeasureKind.self,
    Direction.self,
    BaselineMethod.self,
    DuePrecision.self,
    PeriodUnit.self,
    PromptLevel.self,
    DecisionMetric.self,
    DecisionStatistic.self,
    DecisionComparison.self,
    ConditionCombination.self,
    ProposedAction.self,
    SupportScope.self,
    ConstructRelevance.self,
    AdjustmentKind.self,
    SessionStatus.self,
    GapReason.self,
    SignalStatus.self,
    SignalStatement.self,
    DataAdequacy.self,
    ProposalStatus.self,
    DecisionOutcome.self,
    ReviewKind.self,
    CarryForward.self,
    AgreementResponse.self,
    AgreementMethod.self,
    Sensitivity.self,
    ActorKind.self,
    RevisionAction.self,
  ]
}
