public import PlanModel

/// One school year of a calendar, and what it adds up to.
///
/// In law a school year begins with the first term that begins after July, be it in August
/// (the Education (School Day and School Year) (England) Regulations 1999, regulation 2).
/// The academic year of 1 September, by which pupils' ages are reckoned, gives it its name.
public struct SchoolYear: Hashable, Sendable {
  /// The academic year that the school year is named for.
  public let academicYear: AcademicYear

  /// The terms that begin in the school year, in order.
  ///
  /// A term that begins with or inside another, and has no day for itself, is left out.
  public let terms: [Term]

  /// The days from the first of the first term through the last of the last.
  public let days: ClosedRange<Day>

  /// How many days pupils come in.
  public let schoolDayCount: Int

  /// How many weeks have a day on which pupils come in.
  public let teachingWeekCount: Int

  /// How many staff training days lie in the school year, in its terms or beside them.
  public let trainingDayCount: Int

  /// How many days staff come in: school days and training days.
  public var staffDayCount: Int { schoolDayCount + trainingDayCount }
}
