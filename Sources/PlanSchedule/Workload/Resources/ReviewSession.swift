public import PlanModel

/// One part of one day, such as the afternoon of 12 November 2026.
public struct ReviewSession: Hashable, Sendable {
  /// The day.
  public var day: Day

  /// The part of the day.
  public var part: DayPart

  /// Creates a session.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - part: The part of the day.
  public init(_ day: Day, _ part: DayPart) {
    self.day = day
    self.part = part
  }
}

// MARK: - Text and order

extension ReviewSession: CustomStringConvertible, Comparable {
  /// The day and the part, such as `2026-11-12 afternoon`.
  public var description: String { "\(day) \(part)" }

  /// Returns whether a session is on an earlier day, or in an earlier part of the same day.
  public static func < (one: Self, other: Self) -> Bool {
    (one.day, one.part) < (other.day, other.part)
  }
}
