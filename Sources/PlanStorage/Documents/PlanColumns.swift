package import PlanModel

/// What a store must know of a plan to find it without reading it.
package struct PlanColumns: Hashable, Sendable {
  /// The pupil the plan is for.
  package var pupil: Pupil.ID

  /// The kind of plan.
  package var kind: PlanKind

  /// Where the plan stands.
  package var lifecycle: Lifecycle

  /// The areas that a need or a target is in, in the order of their codes' bytes.
  package var areas: [AreaOfNeed]

  /// The day of the next review, `nil` if there is none.
  package var nextReview: Day?

  /// Creates the columns of a plan.
  ///
  /// - Parameter plan: The plan.
  package init(_ plan: LearningPlan) {
    pupil = plan.pupil
    kind = plan.kind
    lifecycle = plan.lifecycle
    areas = plan.areasOfNeed.sorted {
      $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8)
    }
    nextReview = plan.nextReviewDay
  }

  /// Creates columns as they were kept.
  ///
  /// - Parameters:
  ///   - pupil: The pupil the plan is for.
  ///   - kind: The kind of plan.
  ///   - lifecycle: Where the plan stands.
  ///   - areas: The areas in the order of their codes' bytes.
  ///   - nextReview: The day of the next review.
  package init(
    pupil: Pupil.ID,
    kind: PlanKind,
    lifecycle: Lifecycle,
    areas: [AreaOfNeed],
    nextReview: Day?
  ) {
    self.pupil = pupil
    self.kind = kind
    self.lifecycle = lifecycle
    self.areas = areas
    self.nextReview = nextReview
  }
}
