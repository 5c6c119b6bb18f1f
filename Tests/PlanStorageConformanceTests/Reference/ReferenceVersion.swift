import PlanModel

/// One version of a plan, a deletion without a plan.
struct ReferenceVersion: Hashable, Sendable {
  var revision: PlanRevision
  var plan: LearningPlan?

  var stored: StoredPlan? { plan.map { StoredPlan($0, revision: revision) } }
}
