public import PlanModel

// Every record goes through the coders of Swift by the one description of its fields.

// MARK: - Calendars

extension ClosureDates: Codable {}
extension SchoolYearDates: Codable {}
extension TermDates: Codable {}

// MARK: - Keeping

extension Amendment: Codable {}
extension ConfidentialityLabel: Codable {}
extension Provenance: Codable {}
extension Retention: Codable {}
extension SetAside: Codable {}
extension SharingGrant: Codable {}

// MARK: - Monitoring

extension Decision: Codable {}
extension MonitoringPlan: Codable {}
extension MonitoringSchedule: Codable {}
extension Proposal: Codable {}
extension Reading: Codable {}
extension Signal: Codable {}

// MARK: - Needs

extension Aspiration: Codable {}
extension Coding: Codable {}
extension Evidence: Codable {}
extension EvidenceFile: Codable {}
extension Need: Codable {}
extension Outcome: Codable {}

// MARK: - People

extension Contact: Codable {}
extension Contributor: Codable {}
extension EHCOutcome: Codable {}
extension EHCPlan: Codable {}
extension EHCSectionText: Codable {}
extension Placement: Codable {}
extension Pupil: Codable {}
extension SENNeed: Codable {}
extension SENProvisionPeriod: Codable {}
extension Transition: Codable {}

// MARK: - Plans

extension Context: Codable {}
extension LearningPlan: Codable {}
extension PlanBundle: Codable {}
extension PlanEvent: Codable {}
extension Profile: Codable {}
extension Responsibility: Codable {}
extension StyleChoice: Codable {}
extension UniqueProfileEntry: Codable {}
extension Voice: Codable {}

// MARK: - Provision

extension Adjustment: Codable {}
extension DeliveredSession: Codable {}
extension Provision: Codable {}
extension ProvisionCost: Codable {}
extension Strategy: Codable {}
extension Support: Codable {}

// MARK: - Reviews

extension Agreement: Codable {}
extension AnnualReview: Codable {}
extension ReviewRecord: Codable {}
extension TargetProgress: Codable {}

// MARK: - Storage

extension PlanRevision: Codable {}
extension StoreActor: Codable {}
extension StoredPlan: Codable {}
extension StoredPupil: Codable {}

// MARK: - Targets

extension AttainmentLevel: Codable {}
extension Baseline: Codable {}
extension Criterion: Codable {}
extension DecisionCondition: Codable {}
extension DecisionPoint: Codable {}
extension Frequency: Codable {}
extension Measure: Codable {}
extension Milestone: Codable {}
extension OpenIntention: Codable {}
extension Skill: Codable {}
extension Target: Codable {}
