public import PlanModel

/// What came of a file with a school's terms and closed days.
///
/// ```swift
/// let result = CalendarImport(of: SchoolFile("calendar.csv", bytes: bytes))
/// for problem in result.problems { print(problem) }
/// // calendar.csv, record 9, line 9, column 4 (End): the last day is before the first; …
/// ```
///
/// Each row is a term or a closure, with its kind, name, first and last day:
///
/// ```csv
/// Type,Name,Start,End
/// Term,Autumn term 2026,07/09/2026,18/12/2026
/// Half Term,Autumn half term 2026,26/10/2026,30/10/2026
/// INSET,Staff training day 1,07/09/2026,
/// ```
///
/// Kinds are read as schools write them; a word that is on no list is kept as it stands, with
/// a notice. A staff training day, a bank holiday and a closed day need no last day. Good
/// rows come in and bad ones are explained by row and column.
///
/// ## Topics
///
/// ### Importing
/// - ``init(of:dates:aliases:maximumProblems:)``
///
/// ### What came of it
/// - ``dates``
/// - ``problems``
/// - ``problemCount``
/// - ``lossCount``
public struct CalendarImport: Hashable, Sendable {
  /// The terms and closures, in the order of the file.
  public let dates: SchoolYearDates

  /// What was left out or not understood, in the order of the records.
  public let problems: [ImportProblem]

  /// How many problems there are, whether they are listed or not.
  public let problemCount: Int

  /// How many of the problems left something out, whether they are listed or not.
  public let lossCount: Int

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - dates: The order in which the file writes its dates, day first unless you say
  ///     otherwise; ISO 8601 is read in every order.
  ///   - aliases: The headers under which the columns are found.
  ///   - maximumProblems: The largest number of problems that are listed.
  public init(
    of file: SchoolFile,
    dates: CSVDate = .dayMonthYear,
    aliases: CSVColumnAliases = .calendar,
    maximumProblems: Int = 1_000
  ) {
    var export = SchoolExport()
    export.calendar = file
    export.dates = dates
    export.calendarAliases = aliases
    export.maximumProblems = maximumProblems
    let result = SchoolImport(of: export)
    self.dates = result.calendar
    problems = result.problems
    problemCount = result.problemCount
    lossCount = result.lossCount
  }
}
