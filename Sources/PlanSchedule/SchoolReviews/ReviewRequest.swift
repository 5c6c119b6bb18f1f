public import PlanModel

/// A wish for reviews of one thing, such as a plan or a target, at a cadence.
public struct ReviewRequest<Subject>: Hashable, Sendable {
  /// What is to be reviewed.
  public var subject: Identifier<Subject>

  /// How often.
  public var cadence: ReviewCadence

  /// The day from which the cadence counts, which may lie in an earlier year.
  public var start: Day

  /// The last day that may be a review day, `nil` if the plan has no end.
  public var end: Day?

  /// The changes that people made to single reviews, in the order in which they were made.
  public var changes: [OccurrenceChange] = []

  /// Creates a request.
  ///
  /// - Parameters:
  ///   - subject: What is to be reviewed.
  ///   - cadence: How often.
  ///   - start: The day from which the cadence counts.
  ///   - end: The last day that may be a review day, `nil` if the plan has no end.
  public init(
    _ subject: Identifier<Subject>,
    _ cadence: ReviewCadence,
    from start: Day,
    through end: Day? = nil
  ) {
    self.subject = subject
    self.cadence = cadence
    self.start = start
    self.end = end
  }
}
