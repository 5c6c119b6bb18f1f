import PlanModel

/// What was erased in a copy, and what was left for a person to look at.
struct ErasureFollowing: Sendable {
  /// The pupils whose copies were erased.
  var pupils: [Pupil.ID] = []

  /// Plans that the original does not have, of pupils whose other plans it has.
  var unexplained: [LearningPlan.ID] = []
}
