public import PlanModel

/// A review that was held, on the day on which it really was.
public struct HeldReview: Hashable, Sendable {
  /// The day on which it was held.
  public var day: Day

  /// What it was for.
  public var purpose: ReviewPurpose

  /// The occurrence that it was held for, `nil` to find the nearest.
  public var occurrence: ReviewOccurrence.ID?

  /// Whether the cadence begins anew on the day.
  ///
  /// An early review may leave the ordinary rhythm as it is; see ``EarlyReviewProposal``.
  public var restartsRhythm: Bool

  /// Creates a review that was held.
  ///
  /// - Parameters:
  ///   - day: The day on which it was held.
  ///   - purpose: What it was for.
  ///   - occurrence: The occurrence that it was held for, `nil` to find the nearest.
  ///   - restartsRhythm: Whether the cadence begins anew on the day.
  public init(
    on day: Day,
    for purpose: ReviewPurpose = .review,
    occurrence: ReviewOccurrence.ID? = nil,
    restartsRhythm: Bool = true
  ) {
    self.day = day
    self.purpose = purpose
    self.occurrence = occurrence
    self.restartsRhythm = restartsRhythm
  }
}
