import PlanModel

/// A plan of one school: the same identifier in another school is another plan.
struct CachedPlanKey: Hashable, Sendable {
  let school: School.ID
  let plan: LearningPlan.ID
}
