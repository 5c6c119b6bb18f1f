public import PlanModel

/// A review that a school set for itself, held or not.
///
/// ## Topics
///
/// ### Creating a review
/// - ``init(id:day:held:terms:)``
/// - ``reviews(of:held:terms:)``
///
/// ### The review
/// - ``id``
/// - ``day``
/// - ``held``
/// - ``terms``
public struct SchoolReview: Hashable, Sendable, Identifiable {
  /// The type of the identifier of a review.
  public typealias ID = Identifier<SchoolReview>

  /// The identifier, unique within the plan.
  public var id: ID

  /// The day for which the review is set.
  public var day: Day

  /// The day on which it was held, `nil` before.
  public var held: Day?

  /// What it is called and on whose word it stands.
  public var terms: SchoolReviewTerms

  /// Creates a review.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique within the plan.
  ///   - day: The day for which the review is set.
  ///   - held: The day on which it was held, `nil` before.
  ///   - terms: What it is called and on whose word it stands.
  public init(id: ID, day: Day, held: Day? = nil, terms: SchoolReviewTerms = .review) {
    self.id = id
    self.day = day
    self.held = held
    self.terms = terms
  }
}

// MARK: - Schedules

extension SchoolReview {
  /// Returns the reviews of a schedule, each with the day on which it was held.
  ///
  /// A day on which a review was held belongs to the review of the schedule whose day is
  /// nearest, of two equally near ones to the earlier. Of several such days the first counts.
  ///
  /// - Parameters:
  ///   - planned: The reviews of one schedule, such as ``ReviewSchedule/reviews``.
  ///   - days: The days on which reviews were held, in any order.
  ///   - terms: What the reviews are called and on whose word they stand.
  /// - Returns: The reviews in order of day.
  public static func reviews(
    of planned: some Sequence<PlannedReview>,
    held days: some Sequence<Day> = [],
    terms: SchoolReviewTerms = .review
  ) -> [SchoolReview] {
    var reviews = planned.map { review in
      SchoolReview(id: ID(checked: review.id.text), day: review.day, terms: terms)
    }
    reviews.sort { $0.day < $1.day }
    guard let last = reviews.indices.last else { return [] }
    for day in days.sorted() {
      let after = reviews.firstPosition { $0.day >= day }
      var nearest = min(after, last)
      if nearest > 0 {
        let before = reviews[nearest - 1].day.days(until: day)
        if before <= day.days(until: reviews[nearest].day).magnitude { nearest -= 1 }
      }
      if reviews[nearest].held == nil { reviews[nearest].held = day }
    }
    return reviews
  }
}
