extension LearningPlan {
  /// The day of the next review.
  ///
  /// It is the earliest day for which a review is planned that was not held, be the day past
  /// or to come. If no review is open, it is the next review that was set at the review held
  /// last; of two on one day, the one that stands later in the plan.
  ///
  /// `nil` if neither is known.
  public var nextReviewDay: Day? {
    let open = reviews.lazy.filter { $0.held == nil }.compactMap(\.planned).min()
    if let open { return open }
    var last: (held: Day, next: Day?)?
    for review in reviews {
      guard let held = review.held, held >= last?.held ?? .first else { continue }
      last = (held, review.nextReview)
    }
    return last?.next
  }
}
