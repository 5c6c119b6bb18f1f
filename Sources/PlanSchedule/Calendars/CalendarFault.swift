public import PlanModel

/// Something in a school calendar that a person should look at.
///
/// A fault never stops a calendar from being used.
public struct CalendarFault: Hashable, Sendable {
  /// What is wrong.
  public let code: Code

  /// The place of the term or closure in the calendar's list, from 0.
  ///
  /// `nil` for a fault of a whole school year.
  public let index: Int?

  /// The day at which the fault shows.
  ///
  /// The last day of what ends before it starts, the first day that two terms share, or the
  /// first day of a school year.
  public let day: Day

  /// What is wrong and how to mend it, in one line without the names of terms.
  public let description: String
}

extension CalendarFault: CustomStringConvertible {}

// MARK: - Codes

extension CalendarFault {
  /// What is wrong in a school calendar.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code in documents, such as `term.overlaps`.
    public let rawValue: String

    /// Creates a code.
    ///
    /// - Parameter rawValue: The code in documents.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// A term's last day is before its first.
    public static let termEndsBeforeStart = Self(rawValue: "term.endsBeforeStart")

    /// A term shares days with one that begins before it.
    public static let termOverlaps = Self(rawValue: "term.overlaps")

    /// A closure's last day is before its first.
    public static let closureEndsBeforeStart = Self(rawValue: "closure.endsBeforeStart")

    /// A school year has fewer school days than were asked for.
    public static let yearTooShort = Self(rawValue: "year.tooShort")
  }
}
