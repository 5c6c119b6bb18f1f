public import PlanModel

/// A school's academic year as text to print and pin up, month by month.
///
/// ```swift
/// let planner = WallPlanner(
///   calendar: calendar,
///   entries: timetable.plannerEntries()
/// )
/// let page = planner.grid(of: AcademicYear(containing: "2026-09-01"))
/// ```
///
/// The grid has a column for each weekday and the week of the term at the left:
///
/// ```
/// September 2026
///
///  wk| Monday       | Tuesday      | Wednesday    | Thursday     | Friday
/// ---+--------------+--------------+--------------+--------------+--------------
///    |              |  1 -         |  2 -         |  3 -         |  4 -
///    |              |              |              |              |
/// ---+--------------+--------------+--------------+--------------+--------------
///   1|  7 T         |  8 T         |  9           | 10           | 11
///    |              |              | Review       |              | Review
///    |              |              | +3           |              |
/// ```
///
/// The list says the same in sentences, for screen readers and for braille. The text is the same
/// on every machine. A letter with its marks takes one place; letters that a terminal shows
/// twice as wide, such as Chinese ones, push what follows to the right.
///
/// ## Topics
///
/// ### Creating a planner
/// - ``init(calendar:entries:width:)``
/// - ``Entry``
/// - ``widths``
///
/// ### A year
/// - ``grid(of:)``
/// - ``list(of:)``
/// - ``legend``
///
/// ### A month at a time
/// - ``months(of:)``
public struct WallPlanner: Hashable, Sendable {
  /// Something that is planned for a day.
  public struct Entry: Hashable, Sendable {
    /// The day.
    public let day: Day

    /// What is planned, in one line; "(untitled)" if nobody said.
    public let label: String

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - label: What is planned; line ends and other characters that move the text about
    ///     become spaces.
    public init(on day: Day, _ label: String) {
      self.day = day
      self.label = PlannerLabel(label).text
    }
  }

  /// The school's calendar.
  public let calendar: SchoolCalendar

  /// The entries in order of day, and within a day as they were given.
  public let entries: [Entry]

  /// The columns of a line, within ``widths``.
  public let width: Int

  /// How wide a grid can be.
  public static let widths = 40...400

  /// Creates a planner.
  ///
  /// - Parameters:
  ///   - calendar: The school's calendar.
  ///   - entries: What is planned, in any order.
  ///   - width: The columns of a line; the nearest of ``widths`` is taken.
  public init(calendar: SchoolCalendar, entries: [Entry] = [], width: Int = 80) {
    self.calendar = calendar
    self.entries = entries.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
    self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
  }

  /// Returns the months of an academic year, each to be printed by itself.
  ///
  /// - Parameter year: The academic year.
  /// - Returns: The months from September through August; fewer at the ends of the calendar.
  public func months(of year: AcademicYear) -> [PlannerMonth] {
    var months: [PlannerMonth] = []
    var first = year.first
    while first <= year.last {
      months.append(PlannerMonth(days: first...first.endOfMonth, planner: self))
      guard let next = first.endOfMonth.adding(exactly: .days(1)) else { break }
      first = next
    }
    return months
  }

  /// Returns an academic year as grids with a legend.
  ///
  /// - Parameter year: The academic year.
  /// - Returns: The text, each line ended by a line feed.
  public func grid(of year: AcademicYear) -> String {
    (months(of: year).map(\.grid) + [legend]).joined(separator: "\n")
  }

  /// Returns an academic year as lists in sentences.
  ///
  /// - Parameter year: The academic year.
  /// - Returns: The text, each line ended by a line feed.
  public func list(of year: AcademicYear) -> String {
    months(of: year).map(\.list).joined(separator: "\n")
  }

  /// What the marks of a grid mean, a line each.
  public var legend: String {
    let marks = PlannerMark.all.map { "\($0.letter)   \($0.reason)\n" }.joined()
    return "wk  week of the term\n\(marks)+2  two more, which the list has\n"
  }

  /// The entries of a day or of several, in order.
  func entries(in days: ClosedRange<Day>) -> ArraySlice<Entry> {
    let first = entries.firstPosition { $0.day >= days.lowerBound }
    let last = entries.firstPosition { $0.day > days.upperBound }
    return entries[first..<last]
  }
}

// MARK: - Redaction

extension WallPlanner: CustomReflectable {
  /// A mirror without children, so that a dump shows no entry.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension WallPlanner.Entry: CustomReflectable {
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
