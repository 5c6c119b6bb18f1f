/// Why a review has the session that it has.
///
/// ## Topics
///
/// ### Reasons
/// - ``Code``
/// - ``code``
///
/// ### What it rests on
/// - ``possibleSessions``
/// - ``freeSessions``
/// - ``passedOver``
public struct PlacementReason: Hashable, Sendable {
  /// What decided.
  public let code: Code

  /// How many sessions of the window have everybody who must attend, and a room, if nothing
  /// else is laid into them.
  public let possibleSessions: Int

  /// How many of the other possible sessions still have a place, the timetable being as
  /// it is.
  public let freeSessions: Int

  /// How many possible sessions that would have suited better are full.
  public let passedOver: Int

  /// What decided on a session.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code in documents, such as `preferredDay`.
    public let rawValue: String

    /// Creates a code.
    ///
    /// - Parameter rawValue: The code in documents.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// People have been invited, or the day is too near to tell them of another.
    public static let invited = Self(rawValue: "invited")

    /// The review was there in the earlier timetable.
    public static let kept = Self(rawValue: "kept")

    /// It is the only session of the window that is possible.
    public static let onlySession = Self(rawValue: "onlySession")

    /// It is on the preferred day.
    public static let preferredDay = Self(rawValue: "preferredDay")

    /// Every possible session nearer to the preferred day is full.
    public static let nearestFree = Self(rawValue: "nearestFree")

    /// It is the last place before the latest day; all earlier possible sessions are full.
    public static let lastFree = Self(rawValue: "lastFree")

    /// Every earlier possible session is full.
    public static let firstFree = Self(rawValue: "firstFree")

    /// Another session is free as well, and this one suits weeks, people or the family
    /// better by the school's preferences.
    public static let bestBalance = Self(rawValue: "bestBalance")
  }
}

// MARK: - Text

extension PlacementReason {
  /// The reason without the session, for a review with a limit.
  func words(limit: ReviewLimit, isLate: Bool) -> String {
    switch code {
    case .invited:
      isLate
        ? "stays there because people have been told, though it is after \(limit)"
        : "stays there because people have been told"
    case .kept: "stays where it was in the earlier timetable"
    case .onlySession: "the only possible session up to \(limit)"
    case .preferredDay: "the preferred day"
    case .nearestFree: "the nearest free place to the preferred day\(full("nearer"))"
    case .lastFree: "the last free place up to \(limit)\(full("earlier"))"
    case .firstFree: "the first free place in the window\(full("earlier"))"
    case .bestBalance:
      "chosen from \(freeSessions + 1) free sessions to suit weeks, people and families"
    default: code.rawValue
    }
  }

  private func full(_ which: String) -> String {
    switch passedOver {
    case 0: ""
    case 1: "; the one \(which) is full"
    default: "; the \(passedOver) \(which) are full"
    }
  }
}
