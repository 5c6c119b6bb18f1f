import PlanModel

/// A review that somebody prepares or follows up.
struct ReviewInView {
  /// The place of its record, `nil` if only its day is known.
  let index: Int?

  /// The day for which it is planned, or on which it was held.
  let day: Day

  /// The day of the review before it, `nil` if there was none.
  let since: Day?

  /// Whether it is the review of an EHC plan.
  let isAnnual: Bool

  /// Finds the next review, `nil` unless one is planned within the school's window.
  init?(nextOf plan: CheckedPlan) {
    let today = plan.context.asOf
    let end = today + .days(max(0, plan.context.school.reviewReadinessDays))
    guard !plan.plan.reviews.isEmpty else { return nil }
    var (next, last): (Int?, Int?) = (nil, nil)
    for index in plan.plan.reviews.indices {
      if let held = plan.plan.reviews[index].held {
        let isLater = last.flatMap { plan.plan.reviews[$0].held }.map { $0 <= held }
        if held <= today, isLater ?? true { last = index }
      } else if let planned = plan.plan.reviews[index].planned, planned >= today {
        let isEarlier = next.flatMap { plan.plan.reviews[$0].planned }.map {
          planned < $0
        }
        if isEarlier ?? true { next = index }
      }
    }
    let planned = next.flatMap { plan.plan.reviews[$0].planned }
    guard let day = planned ?? last.flatMap({ plan.plan.reviews[$0].nextReview }),
      today <= day, day <= end
    else { return nil }
    index = next
    self.day = day
    since = last.flatMap { plan.plan.reviews[$0].held }
    isAnnual = next.map(plan.plan.isReviewOfEHCPlan) ?? false
  }

  /// Finds the review of an EHC plan that was held last, `nil` if there was none.
  init?(lastAnnualOf plan: CheckedPlan) {
    var last: (index: Int, held: Day)?
    for index in plan.plan.reviews.indices where plan.plan.isReviewOfEHCPlan(index) {
      guard let held = plan.plan.reviews[index].held, held <= plan.context.asOf,
        held >= last?.held ?? .first
      else { continue }
      last = (index, held)
    }
    guard let last else { return nil }
    index = last.index
    day = last.held
    since = nil
    isAnnual = true
  }

  /// Returns the path of a field of the review, or of the reviews if it has no record.
  func path(_ field: String? = nil) -> PlanPath {
    index == nil ? PlanPath("reviews") : PlanPath("reviews", index, field)
  }

  /// Whether something of a day counts for this review; what has no day counts for the
  /// first review only.
  func counts(_ day: Day?) -> Bool {
    guard let since else { return true }
    return day.map { $0 >= since } ?? false
  }
}

extension LearningPlan {
  /// Whether a review is that of an EHC plan.
  fileprivate func isReviewOfEHCPlan(_ index: Int) -> Bool {
    reviews[index].kind == .annual || !reviews[index].annualReview.isMissing
  }
}
