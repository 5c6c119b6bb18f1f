import PlanModel

/// How far the plans of a school were copied.
struct MirroredSchool: Sendable {
  /// The place after which to ask for changes next.
  private(set) var processed: Int

  private var open: [LearningPlan.ID: MirrorConflict] = [:]

  init(after position: Int) {
    processed = position
  }

  /// The place to keep: before the first open conflict.
  var position: Int {
    min(processed, (conflicts.first?.position ?? .max) - 1)
  }

  /// The open conflicts, the earliest first.
  var conflicts: [MirrorConflict] {
    open.values.sorted { ($0.position, $0.plan) < ($1.position, $1.plan) }
  }

  subscript(plan: LearningPlan.ID) -> MirrorConflict? { open[plan] }

  mutating func advance(to position: Int) {
    processed = max(processed, position)
  }

  mutating func hold(_ conflict: MirrorConflict) {
    open[conflict.plan] = conflict
  }

  mutating func release(_ plan: LearningPlan.ID) {
    open[plan] = nil
  }

  mutating func release(_ pupil: Pupil.ID) {
    open = open.filter { _, conflict in
      conflict.primary?.plan.pupil != pupil && conflict.secondary?.plan.pupil != pupil
    }
  }
}
