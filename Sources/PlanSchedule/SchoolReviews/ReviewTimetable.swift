public import PlanModel

/// The reviews of many plans in order of day.
public struct ReviewTimetable<Subject>: Hashable, Sendable {
  /// A review and what is reviewed.
  public struct Entry: Hashable, Sendable {
    /// What is to be reviewed.
    public let subject: Identifier<Subject>

    /// The review.
    public let review: PlannedReview

    /// The day of the review.
    public var day: Day { review.day }
  }

  /// An occurrence for which there is no school day, and what should be reviewed.
  public struct UnplacedEntry: Hashable, Sendable {
    /// What should be reviewed.
    public let subject: Identifier<Subject>

    /// The turn of the cadence that has no day.
    public let occurrence: ReviewOccurrence
  }

  /// The reviews in order of day, and within a day in the order of the requests.
  public let entries: [Entry]

  /// The occurrences without a school day, in the order of the requests.
  public let unplaced: [UnplacedEntry]

  /// Returns the reviews in a range of days.
  ///
  /// - Parameter days: The days, both ends included.
  /// - Returns: The reviews in order of day.
  public func entries(in days: ClosedRange<Day>) -> ArraySlice<Entry> {
    let first = entries.firstPosition { $0.day >= days.lowerBound }
    let last = entries.firstPosition { $0.day > days.upperBound }
    return entries[first..<last]
  }
}
