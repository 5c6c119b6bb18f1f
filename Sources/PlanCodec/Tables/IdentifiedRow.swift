import PlanModel

/// A record with a table of its own, whose rows are told apart by identifiers.
protocol IdentifiedRow {
  associatedtype Subject

  var id: Identifier<Subject> { get }
}

extension Pupil: IdentifiedRow {}
extension LearningPlan: IdentifiedRow {}
extension Need: IdentifiedRow {}
extension Outcome: IdentifiedRow {}
extension Target: IdentifiedRow {}
extension Provision: IdentifiedRow {}
extension Reading: IdentifiedRow {}
extension ReviewRecord: IdentifiedRow {}
extension Voice: IdentifiedRow {}
