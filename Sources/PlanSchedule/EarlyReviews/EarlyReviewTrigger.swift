public import PlanModel

/// Something that happened and may call for a review before its time.
public struct EarlyReviewTrigger: Hashable, Sendable {
  /// What happened.
  public var reason: EarlyReviewReason

  /// The day on which it happened or became known.
  public var day: Day

  /// The role of the person who asks for a review, `nil` if nobody asked.
  public var askedBy: ContributorRole?

  /// Creates a trigger.
  ///
  /// - Parameters:
  ///   - reason: What happened.
  ///   - day: The day on which it happened or became known.
  ///   - askedBy: The role of the person who asks for a review.
  public init(
    _ reason: EarlyReviewReason,
    on day: Day,
    askedBy: ContributorRole? = nil
  ) {
    self.reason = reason
    self.day = day
    self.askedBy = askedBy
  }
}
