/// How early an obligation is upcoming, and how late a school's own review is overdue.
///
/// The days of notice tell people earlier of everything. The tolerance is a school's choice
/// for its own reviews and for nothing else: no window makes a limit of a law, a code or a
/// profile longer, so that such a limit is overdue on the day after its last.
///
/// ## Topics
///
/// ### Creating a window
/// - ``init(noticeDays:ownReviews:)``
///
/// ### Limits
/// - ``noticeDays``
///
/// ### A school's own reviews
/// - ``ownReviews``
public struct ObligationWindow: Hashable, Sendable {
  /// The number of days before the last day of a limit from which it is upcoming.
  public var noticeDays: Int

  /// How early a review that the school set for itself is upcoming, and how late overdue.
  public var ownReviews: ReviewWindow

  /// Creates a window.
  ///
  /// - Parameters:
  ///   - noticeDays: The days of notice of a limit; zero or fewer for no upcoming limits.
  ///   - ownReviews: The notice and the tolerance of the school's own reviews.
  public init(noticeDays: Int = 14, ownReviews: ReviewWindow = ReviewWindow()) {
    self.noticeDays = noticeDays
    self.ownReviews = ownReviews
  }
}
