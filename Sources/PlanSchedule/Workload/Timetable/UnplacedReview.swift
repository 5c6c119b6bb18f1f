public import PlanModel

/// A review that has no place, why, and what would help.
///
/// ## Topics
///
/// ### Why
/// - ``cause``
/// - ``Cause``
/// - ``shortage``
/// - ``stepsTried``
///
/// ### What would help
/// - ``hint``
/// - ``lateSession``
public struct UnplacedReview<Subject>: Hashable, Sendable, Identifiable {
  /// The identifier of the review.
  public let id: Identifier<Subject>

  /// The latest day, and on whose word.
  public let limit: ReviewLimit

  /// Why there is no place.
  public let cause: Cause

  /// The proof, `nil` if there is none.
  public let shortage: CapacityShortage<Subject>?

  /// How many arrangements were tried before the search ended, 0 if a proof made it
  /// needless.
  public let stepsTried: Int

  /// The session nearest to the wished one that would be possible with one more person or
  /// room, `nil` if no single one would do.
  public let hint: SessionHint?

  /// The first session after the latest day that still has a place, `nil` if none has.
  ///
  /// It is told, never taken: whether a review may be late is for a person to decide.
  public let lateSession: ReviewSession?

  /// Why a review has no place.
  public struct Cause: RawRepresentable, Hashable, Sendable {
    /// The code in documents, such as `shortage`.
    public let rawValue: String

    /// Creates a cause.
    ///
    /// - Parameter rawValue: The code in documents.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// There is no room for all: ``UnplacedReview/shortage`` is the proof.
    public static var shortage: Self { Self(rawValue: "shortage") }

    /// Every arrangement of the reviews that could make room was tried, and none has a
    /// place for all.
    public static var searchedAll: Self { Self(rawValue: "searchedAll") }

    /// No place was found in so many steps, which proves nothing.
    public static var notFound: Self { Self(rawValue: "notFound") }

    /// Another demand has the same identifier, and was taken instead.
    public static var duplicate: Self { Self(rawValue: "duplicate") }

    /// People have been invited, and the review can no longer be held there.
    public static var invitationImpossible: Self {
      Self(rawValue: "invitationImpossible")
    }
  }
}

// MARK: - Text

extension UnplacedReview {
  /// Returns why there is no place and what would help.
  ///
  /// - Parameter name: Gives the words for a person, such as "the SENCO"; people for whom
  ///   it gives `nil` are not named.
  /// - Returns: One or two sentences.
  public func explanation(
    naming name: (Attendee.ID) -> String? = { _ in nil }
  ) -> String {
    guard let hint else { return why(name) }
    return "\(why(name)) \(hint.explanation(naming: name))"
  }

  private func why(_ name: (Attendee.ID) -> String?) -> String {
    switch cause {
    case .shortage: shortage?.explanation(naming: name) ?? "There is not room for all."
    case .searchedAll:
      "No arrangement of the reviews that share its people leaves a place by \(limit)."
    case .notFound:
      "No place was found by \(limit) in \(stepsTried) steps; there may be one."
    case .duplicate:
      "Another review has the same identifier: give each its own."
    case .invitationImpossible:
      "People have been invited to a session that is no longer possible: allow it to move."
    default: cause.rawValue
    }
  }
}
