public import PlanModel

/// A review that is not where it was in the earlier timetable, and why.
public struct MovedReview<Subject>: Hashable, Sendable, Identifiable {
  /// The identifier of the review.
  public let id: Identifier<Subject>

  /// Where it was.
  public let earlier: EarlierPlacement<Subject>

  /// Where it is now, `nil` if it has no place.
  public let session: ReviewSession?

  /// Why it moved.
  public let reason: Reason

  /// The review for which it made room, `nil` if it moved for itself.
  public let madeRoomFor: Identifier<Subject>?

  /// Why a review moved.
  public struct Reason: RawRepresentable, Hashable, Sendable {
    /// The code in documents, such as `schoolClosed`.
    public let rawValue: String

    /// Creates a reason.
    ///
    /// - Parameter rawValue: The code in documents.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The school is closed on the day, or holds no reviews in that part of it.
    public static var schoolClosed: Self { Self(rawValue: "schoolClosed") }

    /// The day lies outside the days from the earliest to the latest.
    public static var outsideWindow: Self { Self(rawValue: "outsideWindow") }

    /// Somebody who must attend, or a room, is not there then.
    public static var notAvailable: Self { Self(rawValue: "notAvailable") }

    /// There is less room in the session than there was, and others stay.
    public static var sessionFull: Self { Self(rawValue: "sessionFull") }

    /// It moved so that another review could have a place.
    public static var madeRoom: Self { Self(rawValue: "madeRoom") }
  }

  /// Why the review moved, in one sentence without a name.
  public var explanation: String {
    let move =
      session.map { "Moved from \(earlier.session) to \($0)" }
      ?? "Taken off \(earlier.session)"
    return "\(move), because \(because)."
  }

  private var because: String {
    switch reason {
    case .schoolClosed: "the school holds no reviews then"
    case .outsideWindow: "its earliest or latest day has changed"
    case .notAvailable: "somebody who must attend, or a room, is not there then"
    case .sessionFull: "there is less room in that session than there was"
    case .madeRoom: "another review had no place otherwise"
    default: "of \(reason.rawValue)"
    }
  }
}
