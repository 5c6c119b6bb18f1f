public import PlanModel

/// What a review needs: what is there, and what is still missing.
///
/// A tool shows it as a list before the meeting. Nothing is held up by what is missing; days
/// are counted simply, and the exact clock of the law is another product's work.
///
/// ```swift
/// if let readiness = ReviewReadiness(of: plan, in: context) {
///   for item in readiness.missing { show(item.title, by: item.due) }
/// }
/// ```
///
/// ## Topics
///
/// ### Looking at a review
/// - ``init(of:in:)``
/// - ``init(afterAnnualReviewOf:in:)``
///
/// ### The review
/// - ``day``
/// - ``isAnnual``
///
/// ### What it needs
/// - ``items``
/// - ``missing``
public struct ReviewReadiness: Hashable, Sendable {
  /// The day of the review.
  public let day: Day

  /// Whether it is the review of an EHC plan.
  public let isAnnual: Bool

  /// What the review needs, there or not, in the order of the rules.
  public let items: [ReadinessItem]

  /// What is not there.
  public var missing: [ReadinessItem] { items.filter { !$0.isThere } }

  /// Looks at the next review of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan; `nil` is returned unless a review is planned within
  ///     ``SchoolProfile/reviewReadinessDays``.
  ///   - context: What is known beside the plan.
  public init?(of plan: LearningPlan, in context: RuleContext) {
    let checked = CheckedPlan(plan, context: context)
    guard let review = ReviewInView(nextOf: checked) else { return nil }
    self.init(review, in: checked, isAfterReview: false)
  }

  /// Looks at what follows the review of an EHC plan that was held last.
  ///
  /// - Parameters:
  ///   - plan: The plan; `nil` is returned if no such review was held.
  ///   - context: What is known beside the plan.
  public init?(afterAnnualReviewOf plan: LearningPlan, in context: RuleContext) {
    let checked = CheckedPlan(plan, context: context)
    guard let review = ReviewInView(lastAnnualOf: checked) else { return nil }
    self.init(review, in: checked, isAfterReview: true)
  }

  private init(_ review: ReviewInView, in plan: CheckedPlan, isAfterReview: Bool) {
    day = review.day
    isAnnual = review.isAnnual
    items = ReadinessRules.rules.filter { $0.isAfterReview == isAfterReview }
      .flatMap { $0.items(for: review, in: plan) }
  }
}
