public import PlanModel

extension Obligation {
  /// What tells an obligation from all others, whatever is added to the history.
  ///
  /// It has the plan, the deadline and the day of what began it; for a school's own review,
  /// its identifier instead of a day. It does not change while one looks from later days.
  public struct ID: Hashable, Sendable {
    /// The plan.
    public let plan: LearningPlan.ID

    /// The code of the deadline.
    public let deadline: DeadlineCode

    /// The day of what began the deadline, `nil` for a school's own review.
    public let started: Day?

    /// The review that the school set for itself, `nil` for a deadline.
    public let review: SchoolReview.ID?
  }
}

extension Obligation.ID: CustomStringConvertible {
  /// The identifier as text, such as `p1/review.report/2026-11-10`.
  public var description: String {
    let mark = started?.description ?? review?.text ?? ""
    return "\(plan)/\(deadline)/\(mark)"
  }
}
