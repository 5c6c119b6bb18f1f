public import PlanModel

/// Something in a school calendar that a person should look at.
///
/// A fault never stops a calendar from being used.
public struct CalendarFault: Hashable, Sendable {
  /// What is wrong.
  public let code: Code

  /// The place of the term or closure in the calendar's list, from 0.
  ///
  /// `nil` for a fault of a school year or of a bank holiday.
  public let index: Int?

  /// The day at which the fault shows.
  ///
  /// The last day of what ends before it starts, the first day that two terms or closures
  /// share, the first day without a term, the bank holiday, or the first day of a school
  /// year.
  public let day: Day

  /// What is wrong and how to mend it, in one line without the names of terms.
  public let description: String

  /// Whether the calendar may be right as it is, though a person should know.
  ///
  /// A school that is not bound by 190 days, or that holds its training in the evenings, has
  /// such a notice and no fault.
  public var isNotice: Bool { Code.notices.contains(code) }
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

    /// Between two terms lie more days than a holiday has: a term may be missing.
    public static let termGap = Self(rawValue: "term.gap")

    /// A closure shares days with another of its kind: it may be listed twice.
    public static let closureOverlaps = Self(rawValue: "closure.overlaps")

    /// A half-term holiday or a closed day takes no weekday out of a term.
    public static let closureOutsideTerms = Self(rawValue: "closure.outsideTerms")

    /// The school is open on a bank holiday.
    public static let bankHolidayOpen = Self(rawValue: "bankHoliday.open")

    /// A school year has fewer school days than were asked for.
    public static let yearTooShort = Self(rawValue: "year.tooShort")

    /// A school year has more or fewer staff training days than were asked for.
    public static let yearTrainingDays = Self(rawValue: "year.trainingDays")

    /// A school year begins late or ends early: months from September to June have no term.
    public static let yearIncomplete = Self(rawValue: "year.incomplete")

    static let notices: Set<Self> = [
      closureOverlaps, closureOutsideTerms, bankHolidayOpen, yearTooShort,
      yearTrainingDays, yearIncomplete,
    ]
  }
}
