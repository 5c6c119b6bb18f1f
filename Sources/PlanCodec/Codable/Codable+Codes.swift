public import PlanModel

// Every code is its text, known or not.

// MARK: - Calendars

extension ClosureKind: Codable {}

// MARK: - England

extension KeyStage: Codable {}
extension YearGroup: Codable {}

// MARK: - Fields

extension Sensitivity: Codable {}

// MARK: - Monitoring

extension DataAdequacy: Codable {}
extension DecisionOutcome: Codable {}
extension GapReason: Codable {}
extension ProposalStatus: Codable {}
extension ProposedAction: Codable {}
extension SignalStatement: Codable {}
extension SignalStatus: Codable {}

// MARK: - People

extension ReaderFormat: Codable {}
extension Sex: Codable {}
extension TransitionKind: Codable {}

// MARK: - Plans

extension Lifecycle: Codable {}
extension PlanEventKind: Codable {}
extension ResponsibilityPlace: Codable {}
extension VoiceMedium: Codable {}
extension VoiceSpeaker: Codable {}
extension VoiceTopic: Codable {}

// MARK: - Provision

extension AdjustmentKind: Codable {}
extension ConstructRelevance: Codable {}
extension SessionStatus: Codable {}
extension SupportScope: Codable {}

// MARK: - Reviews

extension AgreementMethod: Codable {}
extension AgreementResponse: Codable {}
extension CarryForward: Codable {}
extension ReviewKind: Codable {}

// MARK: - Storage

extension ActorKind: Codable {}
extension RevisionAction: Codable {}

// MARK: - Targets

extension Achievement: Codable {}
extension BaselineMethod: Codable {}
extension ConditionCombination: Codable {}
extension CriterionKind: Codable {}
extension DecisionComparison: Codable {}
extension DecisionMetric: Codable {}
extension DecisionStatistic: Codable {}
extension Direction: Codable {}
extension DuePrecision: Codable {}
extension EngagementArea: Codable {}
extension MeasureKind: Codable {}
extension MeasureUnit: Codable {}
extension PeriodUnit: Codable {}
extension PromptLevel: Codable {}

// MARK: - Vocabularies

extension AreaOfNeed: Codable {}
extension AuthorityReviewOutcome: Codable {}
extension ContributorRole: Codable {}
extension EHCCeaseReason: Codable {}
extension EHCSection: Codable {}
extension EvidenceSource: Codable {}
extension Pathway: Codable {}
extension PlanKind: Codable {}
extension SENProvision: Codable {}
extension SENSetting: Codable {}
extension SENType: Codable {}
extension SupportLayer: Codable {}
extension TargetStyle: Codable {}
extension UDLConsideration: Codable {}
extension UDLGuideline: Codable {}
extension UDLPrinciple: Codable {}
extension UPNUnknownReason: Codable {}
