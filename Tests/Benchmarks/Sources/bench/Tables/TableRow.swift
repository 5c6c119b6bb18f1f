import PlanModel

/// A reading with the plan that it is of.
struct TableRow {
  let plan: LearningPlan.ID
  let reading: Reading
}
