/// The files that a school's system exported, ready to be made into plans.
///
/// ```swift
/// var export = SchoolExport()
/// export.pupils = SchoolFile("pupils.csv", bytes: pupilBytes)
/// export.targets = SchoolFile("targets.csv", bytes: targetBytes)
/// let result = SchoolImport(of: export)
/// ```
///
/// Any file may be missing. Targets need the pupils, and readings need both.
///
/// ## Topics
///
/// ### The files
/// - ``pupils``
/// - ``targets``
/// - ``readings``
/// - ``calendar``
///
/// ### How they are read
/// - ``dates``
/// - ``aliases``
/// - ``calendarAliases``
/// - ``maximumProblems``
public struct SchoolExport: Hashable, Sendable {
  /// The pupils, a row for each; `nil` if there is no such file.
  public var pupils: SchoolFile?

  /// The targets, a row for each; `nil` if there is no such file.
  public var targets: SchoolFile?

  /// What was recorded about the targets; `nil` if there is no such file.
  public var readings: SchoolFile?

  /// Terms, holidays and closed days; `nil` if there is no such file.
  public var calendar: SchoolFile?

  /// The order in which the files write their dates, day first at the start.
  public var dates = CSVDate.dayMonthYear

  /// The headers of pupils, targets and readings.
  public var aliases = CSVColumnAliases.school

  /// The headers of the calendar.
  public var calendarAliases = CSVColumnAliases.calendar

  /// The largest number of problems that are listed, 1,000 at first; the rest are counted.
  public var maximumProblems = 1_000

  /// Creates an export without files.
  public init() {}
}
