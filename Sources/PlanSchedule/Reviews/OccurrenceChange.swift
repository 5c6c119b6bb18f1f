public import PlanModel

/// A person's decision to hold one review on another day, or not at all, and why.
///
/// The change names the occurrence, not its day, and so outlives a new closure and another
/// move policy.
///
/// ```swift
/// let change = OccurrenceChange(
///   moving: "termly.2026-09-07",
///   to: "2026-12-10",
///   because: "The family is away in the last week"
/// )
/// let changed = schedule.applying([change].compactMap(\.self))
/// ```
///
/// A reason may be about a pupil. Neither a description nor a mirror of a change shows it.
///
/// ## Topics
///
/// ### Creating a change
/// - ``init(moving:to:because:)``
/// - ``init(cancelling:because:)``
public struct OccurrenceChange: Hashable, Sendable {
  /// The occurrence that is moved or cancelled.
  public let occurrence: ReviewOccurrence.ID

  /// The day to which the review is moved, `nil` if it is cancelled.
  public let day: Day?

  /// Why, in words for people; never empty.
  public let reason: String

  /// Who decided.
  ///
  /// `nil` while nobody has said.
  public var decidedBy: Contributor.ID?

  /// The day of the decision.
  ///
  /// `nil` while nobody has said.
  public var decidedOn: Day?

  /// Creates a move of one review.
  ///
  /// - Parameters:
  ///   - occurrence: The occurrence.
  ///   - day: The day on which the review is to be held.
  ///   - reason: Why; `nil` is returned if it says nothing.
  public init?(
    moving occurrence: ReviewOccurrence.ID,
    to day: Day,
    because reason: String
  ) {
    self.init(occurrence, day, reason)
  }

  /// Creates the cancelling of one review.
  ///
  /// - Parameters:
  ///   - occurrence: The occurrence.
  ///   - reason: Why; `nil` is returned if it says nothing.
  public init?(cancelling occurrence: ReviewOccurrence.ID, because reason: String) {
    self.init(occurrence, nil, reason)
  }

  private init?(_ occurrence: ReviewOccurrence.ID, _ day: Day?, _ reason: String) {
    // Spaces and control characters alone are no reason.
    guard reason.utf8.contains(where: { $0 > 0x20 && $0 != 0x7F }) else { return nil }
    self.occurrence = occurrence
    self.day = day
    self.reason = reason
  }

  /// Whether the review is not to be held at all.
  public var isCancelled: Bool { day == nil }
}

// MARK: - Text

extension OccurrenceChange: CustomStringConvertible, CustomReflectable {
  /// What is changed, without the reason.
  public var description: String {
    guard let day else { return "\(occurrence) cancelled" }
    return "\(occurrence) moved to \(day)"
  }

  /// A mirror without the reason.
  public var customMirror: Mirror {
    Mirror(self, children: ["occurrence": occurrence, "day": day as Any])
  }
}
